using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Tests;

public sealed class VolunteerRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);
    private static readonly VolunteerProfile Walking = new(["walking", "language"], ["WK034401"], ["monday-morning"], 2) { MotiveCodes = ["learn"], BoundaryCodes = [] };
    private static readonly VolunteerProfile Visiting = Walking with { ActivityCodes = ["walking", "visiting"] };

    [Fact]
    public void Who_only_does_things_in_company_needs_no_certificate()
    {
        var volunteer = Onboarded(Walking);
        Assert.Null(volunteer.Activate(Today));
        Assert.Equal(VolunteerStatus.Active, volunteer.Status);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_check_holds_until_its_last_day(int validForDays, bool refused)
    {
        var volunteer = Onboarded(Visiting);
        volunteer.RecordConductCertificateCheck(Today.AddDays(-10), Today.AddDays(validForDays), Today.AddDays(-10));
        Assert.Equal(refused ? VolunteerErrors.ConductCertificateMissing : null, volunteer.Activate(Today));
    }

    [Fact]
    public void Who_comes_back_after_the_check_ran_out_is_checked_again()
    {
        var volunteer = Active(Visiting, validUntil: Today);
        volunteer.Pause();
        Assert.Equal(VolunteerErrors.ConductCertificateMissing, volunteer.Activate(Today.AddDays(1)));
        Assert.Equal(VolunteerStatus.Paused, volunteer.Status);
    }

    [Fact]
    public void Doing_less_is_possible_also_when_the_check_ran_out()
    {
        var volunteer = Active(Visiting, validUntil: Today);
        Assert.Null(volunteer.Update(Visiting with { MaxClients = 1 }, Today.AddDays(1)));
        Assert.Equal(1, volunteer.MaxClients);
    }

    [Fact]
    public void A_renewed_check_of_an_active_volunteer_is_told_to_others_once()
    {
        var volunteer = Active(Visiting, validUntil: Today);
        volunteer.TakeEvents();
        for (var i = 0; i < 2; i++) Assert.Null(volunteer.RecordConductCertificateCheck(Today, Today.AddYears(3), Today));
        Assert.Equal(Today.AddYears(3), Assert.IsType<VolunteerProfileChanged>(Assert.Single(volunteer.TakeEvents())).ConductCertificateValidUntil);
    }

    [Fact]
    public void Others_hear_nothing_of_somebody_who_cannot_be_asked()
    {
        var volunteer = Applicant(Walking);
        Assert.Null(volunteer.Update(Visiting, Today));
        Assert.Null(volunteer.RecordConductCertificateCheck(Today, Today.AddYears(1), Today));
        Assert.Empty(volunteer.TakeEvents());
        Assert.Equal(Visiting.ActivityCodes, volunteer.ActivityCodes);
    }

    [Fact]
    public void Nobody_is_activated_before_everything_was_said()
    {
        var volunteer = Applicant(new VolunteerProfile(["walking"], ["WK034401"], [], 0));
        Assert.Equal(["screening", "motives", "slots", "boundaries", "max-clients"], volunteer.MissingForActivation(Today));
        Assert.Equal(VolunteerErrors.NotInOnboarding, volunteer.Activate(Today));
        volunteer.StartScreening();
        volunteer.StartOnboarding([("Meelopen", true), ("Kennismaken met het team", false)]);
        Assert.Equal(VolunteerErrors.InductionNotDone, volunteer.Activate(Today));
        volunteer.CompleteInductionItem(volunteer.InductionItems.First().Id, Today, Today);
        Assert.Equal(VolunteerErrors.ProfileIncomplete, volunteer.Activate(Today));
        Assert.Null(volunteer.Update(Walking, Today));
        Assert.Empty(volunteer.MissingForActivation(Today));
        Assert.Null(volunteer.Activate(Today));
    }

    [Fact]
    public void Somebody_who_can_be_asked_does_not_take_the_answers_back()
    {
        var volunteer = Active(Visiting, validUntil: Today.AddYears(1));
        Assert.Equal(VolunteerErrors.ProfileIncomplete, volunteer.Update(Visiting with { MotiveCodes = [] }, Today));
        Assert.Equal(VolunteerErrors.ProfileIncomplete, volunteer.Update(Visiting with { BoundaryCodes = null }, Today));
    }

    [Fact]
    public void Who_leaves_is_not_asked_any_more_and_then_has_left()
    {
        var volunteer = Active(Visiting, validUntil: Today.AddYears(1));
        volunteer.TakeEvents();
        Assert.Equal(VolunteerErrors.NotLeaving, volunteer.RecordDeparture());
        for (var i = 0; i < 2; i++) Assert.Null(volunteer.Leave("moved", Today));
        Assert.IsType<VolunteerPaused>(Assert.Single(volunteer.TakeEvents()));
        Assert.Equal(VolunteerErrors.NotInOnboarding, volunteer.Activate(Today));
        for (var i = 0; i < 2; i++) Assert.Null(volunteer.RecordDeparture());
        Assert.Equal(volunteer.AccountId, Assert.IsType<VolunteerLeft>(Assert.Single(volunteer.TakeEvents())).VolunteerAccountId);
    }

    private static Volunteer Applicant(VolunteerProfile profile) =>
        Volunteer.Apply(VolunteerPool.Register(Guid.CreateVersion7(), "Klussen", "", Today), Guid.CreateVersion7(), new PersonName("Jan", null, "Jansen"), profile);

    private static Volunteer Onboarded(VolunteerProfile profile)
    {
        var volunteer = Applicant(profile);
        Assert.Null(volunteer.StartScreening());
        Assert.Null(volunteer.StartOnboarding([]));
        return volunteer;
    }

    private static Volunteer Active(VolunteerProfile profile, DateOnly validUntil)
    {
        var volunteer = Onboarded(profile);
        volunteer.RecordConductCertificateCheck(Today, validUntil, Today);
        volunteer.Activate(Today);
        return volunteer;
    }
}
