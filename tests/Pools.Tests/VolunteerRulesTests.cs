using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Tests;

public sealed class VolunteerRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);
    private static readonly VolunteerProfile Walking = new(["walking", "language"], ["WK034401"], ["monday-morning"], 2);
    private static readonly VolunteerProfile Visiting = Walking with { ActivityCodes = ["walking", "visiting"] };

    [Fact]
    public void Who_only_does_things_in_company_needs_no_certificate()
    {
        var volunteer = Applicant(Walking);
        Assert.Null(volunteer.Activate(Today));
        Assert.Equal(VolunteerStatus.Active, volunteer.Status);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_check_holds_until_its_last_day(int validForDays, bool refused)
    {
        var volunteer = Applicant(Visiting);
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

    private static Volunteer Applicant(VolunteerProfile profile) =>
        Volunteer.Apply(new VolunteerPool { OrganisationId = Guid.CreateVersion7(), Name = "Klussen" }, Guid.CreateVersion7(), "Jan", "Jansen", profile);

    private static Volunteer Active(VolunteerProfile profile, DateOnly validUntil)
    {
        var volunteer = Applicant(profile);
        volunteer.RecordConductCertificateCheck(Today, validUntil, Today);
        volunteer.Activate(Today);
        return volunteer;
    }
}
