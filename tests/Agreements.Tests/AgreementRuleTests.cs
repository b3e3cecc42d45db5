
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Tests;

public sealed class AgreementRuleTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly TaskLines Tasks = new(["klussen"], ["geen elektra"], ["koffie zetten"], []);
    private static readonly Guid Known = Guid.CreateVersion7();
    private static readonly Guid AlsoKnown = Guid.CreateVersion7();
    private static readonly DateOnly Today = At.DutchDay();
    private static readonly Party[] Both = [Party.Client, Party.Volunteer];

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(false, false, false)]
    public void No_agreement_starts_without_a_responsible_professional_and_a_backup(bool professional, bool backup, bool starts)
    {
        var agreement = Draft(professional: professional ? Guid.CreateVersion7() : Guid.Empty);
        Write(agreement, Tasks);
        if (backup) AssignBackup(agreement);

        var problem = Record.Exception(() =>
        {
            foreach (var party in Both) agreement.GiveConsent(new Signatory(party), Guid.CreateVersion7(), agreement.Revision, null, At);
        });

        Assert.Equal(starts, agreement.Status == AgreementStatus.Active);
        Assert.Equal(starts ? 1 : 0, agreement.TakeEvents().OfType<AgreementActivated>().Count());
        Assert.Equal(!professional && backup, problem is not null);
    }

    [Theory]
    [InlineData("does")]
    [InlineData("doesNot")]
    [InlineData("clientDoes")]
    [InlineData("backup")]
    public void Nobody_says_yes_to_half_an_agreement(string lacks)
    {
        var agreement = Draft();
        Write(agreement, Tasks with
        {
            Does = lacks == "does" ? [] : Tasks.Does,
            DoesNot = lacks == "doesNot" ? [] : Tasks.DoesNot,
            ClientDoes = lacks == "clientDoes" ? [] : Tasks.ClientDoes,
        });
        if (lacks != "backup") AssignBackup(agreement);

        Assert.Equal([lacks], agreement.Missing);
        Assert.Equal(AgreementErrors.NotComplete, agreement.GiveConsent(new Signatory(Party.Client), Guid.CreateVersion7(), agreement.Revision, null, At));
    }

    [Fact]
    public void The_same_tasks_and_backup_again_change_nothing()
    {
        var agreement = Complete();
        var before = (agreement.Revision, agreement.Version);

        Write(agreement, Tasks with { Does = [.. Tasks.Does] });
        AssignBackup(agreement, agreement.BackupId!.Value);

        Assert.Equal(before, (agreement.Revision, agreement.Version));
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("backup")]
    [InlineData("refusal")]
    public void Who_said_yes_to_something_else_is_asked_again(string change)
    {
        var agreement = Complete();
        agreement.GiveConsent(new Signatory(Party.Client), Guid.CreateVersion7(), agreement.Revision, null, At);
        var read = agreement.Revision;

        _ = change switch
        {
            "tasks" => Write(agreement, Tasks with { OtherDoes = ["hout brengen"] }),
            "backup" => AssignBackup(agreement, AlsoKnown),
            _ => agreement.RefuseConsent(new Signatory(Party.Volunteer), Guid.CreateVersion7(), null, null, At),
        };

        Assert.False(agreement.HasConsentOf(Party.Client));
        Assert.Equal(AgreementErrors.ChangedSince, agreement.GiveConsent(new Signatory(Party.Volunteer), Guid.CreateVersion7(), read, null, At));
        Assert.Equal(AgreementStatus.Draft, agreement.Status);
    }

    [Fact]
    public void A_no_said_twice_is_one_no_and_a_later_yes_counts()
    {
        var agreement = Complete();
        for (var i = 0; i < 2; i++) agreement.RefuseConsent(new Signatory(Party.Client), Guid.CreateVersion7(), null, null, At);
        Assert.Single(agreement.Answers);

        agreement.GiveConsent(new Signatory(Party.Client), Guid.CreateVersion7(), agreement.Revision, null, At);
        agreement.GiveConsent(new Signatory(Party.Volunteer), Guid.CreateVersion7(), agreement.Revision, null, At);
        Assert.Equal(AgreementStatus.Active, agreement.Status);
    }

    [Fact]
    public void The_backup_is_none_of_the_people_it_is_a_backup_for()
    {
        var agreement = Draft();
        Assert.Equal(AgreementErrors.BackupMissing, AssignBackup(agreement, Guid.Empty));
        Assert.Equal(AgreementErrors.BackupIsProfessional, AssignBackup(agreement, agreement.ProfessionalId));
        foreach (var party in new[] { agreement.ClientId, agreement.ClientAccountId!.Value, agreement.VolunteerId, agreement.VolunteerAccountId })
            Assert.Equal(AgreementErrors.BackupIsParty, AssignBackup(agreement, party));
    }

    [Theory]
    [InlineData(-1, "visit.before-start")]
    [InlineData(0, null)]
    [InlineData(3, null)]
    [InlineData(4, "visit.in-future")]
    public void A_visit_lies_between_the_start_and_today(int days, string? code)
    {
        var agreement = Active();
        var (visit, error) = agreement.RecordVisit(Guid.CreateVersion7(), Today.AddDays(days), Guid.CreateVersion7(), At.AddDays(3));
        Assert.Equal((code, code is null), (error?.Code, visit is not null));
    }

    [Fact]
    public void What_runs_or_ended_is_not_rewritten()
    {
        var agreement = Active();
        var other = Tasks with { Does = ["iets anders"] };
        Assert.All([Write(agreement, other), agreement.RefuseConsent(new Signatory(Party.Client), default, null, null, At)],
            error => Assert.Equal(AgreementErrors.AlreadyActive, error));

        agreement.End(EndReason.NeedMet, At);
        Assert.All([Write(agreement, other), AssignBackup(agreement, AlsoKnown), agreement.GiveConsent(new Signatory(Party.Client), default, agreement.Revision, null, At)],
            error => Assert.Equal(AgreementErrors.Ended, error));
        Assert.Equal(AgreementErrors.NotActive, agreement.RecordVisit(Guid.CreateVersion7(), Today, default, At).Error);
    }

    [Fact]
    public void An_agreement_ends_once_and_the_first_reason_stays()
    {
        var agreement = Active();
        agreement.TakeEvents();
        agreement.End(EndReason.BecameFriendship, At);
        agreement.End(EndReason.Moved, At.AddDays(1));
        Assert.Equal((EndReason.BecameFriendship, At), (agreement.EndReason!.Value, agreement.EndedAt!.Value));
        var ended = Assert.Single(agreement.TakeEvents().OfType<AgreementEnded>());
        Assert.Equal(("became-friendship", 0), (ended.ReasonCode, ended.DurationDays));
    }

    [Fact]
    public void How_long_it_lasted_is_counted_in_Dutch_days()
    {
        var agreement = Active();
        agreement.End(EndReason.Moved, new DateTimeOffset(2026, 3, 14, 23, 30, 0, TimeSpan.Zero)); // the fifteenth in the Netherlands
        Assert.Equal(3, Assert.Single(agreement.TakeEvents().OfType<AgreementEnded>()).DurationDays);
    }

    private static Error? Write(Agreement agreement, TaskLines tasks) => agreement.SetContent(agreement.Content with { Tasks = tasks });

    private static Error? AssignBackup(Agreement agreement, Guid? person = null) => agreement.AssignBackup(person ?? Known, People(), Today);

    private static Presence People() => new(new[] { Known, AlsoKnown }.Select(person =>
    {
        var role = KnownRole.Of(Guid.CreateVersion7(), person, Role.Professional, null, Guid.CreateVersion7());
        role.Assign(Today.AddYears(-1), null, 1);
        return role;
    }), []);

    private static Agreement Draft(Guid? professional = null) => Agreement.Draft(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(),
        Guid.CreateVersion7(), professional ?? Guid.CreateVersion7(), Guid.CreateVersion7(), "odd-jobs", At);

    private static Agreement Complete()
    {
        var agreement = Draft();
        Write(agreement, Tasks);
        AssignBackup(agreement);
        return agreement;
    }

    private static Agreement Active()
    {
        var agreement = Complete();
        foreach (var party in Both) agreement.GiveConsent(new Signatory(party), Guid.CreateVersion7(), agreement.Revision, null, At);
        return agreement;
    }
}
