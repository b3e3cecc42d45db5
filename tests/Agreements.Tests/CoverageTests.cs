using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

/// <summary>No agreement without a responsible professional and a backup.</summary>
public sealed partial class CoverageTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("professional", "professional-left", AttentionReason.ProfessionalLeft)]
    [InlineData("backup", "backup-left", AttentionReason.BackupLeft)]
    public async Task When_one_leaves_the_agreement_asks_for_attention_at_once(string who, string code, AttentionReason reason)
    {
        await api.OtherServices.ListenAsync<BackupGapDetected>(Cancel);
        var team = await GivenTeamAsync();

        await EndRoleAsync(who == "professional" ? team.Professional : team.Backup);

        var heard = await api.OtherServices.ReceiveAsync<BackupGapDetected>(e => e.AgreementId == team.Agreement.Id, Cancel);
        Assert.Equal(code, heard.ReasonCode);
        Assert.Equal(reason, (await api.ReadAsync(team.Agreement.Volunteer, team.Agreement.Id)).Attention);
        Assert.Contains(await NoticesAsync(who == "professional" ? team.Backup : team.Professional), notice => notice.Code == $"agreement.{code}" && notice.SubjectId == team.Agreement.Id);
    }

    [Fact]
    public async Task Who_can_stand_behind_an_agreement_is_listed_the_team_first()
    {
        var team = await GivenTeamAsync();
        var colleague = await api.GivenProfessionalAsync(team.TeamId);
        var coordinator = TestPerson.Coordinator(team.Agreement.Match.OrganisationId);
        await api.ReceiveAsync(New.At(new PersonRoleAssigned(coordinator.Id, Guid.CreateVersion7(), Role.Coordinator, team.Agreement.Match.OrganisationId, null, New.Today, null)), db => db.Roles.AnyAsync(role => role.PersonId == coordinator.Id, Cancel));

        var path = $"/api/agreements/v1/agreements/{team.Agreement.Id}/colleagues?pageSize=100";
        var found = (await api.As(colleague).GetAsync(path, Cancel).OkAsync<Page<ListColleagues.Item>>()).Items;
        Assert.Contains(new ListColleagues.Item(colleague.Id, IsProfessional: true), found);
        Assert.Contains(new ListColleagues.Item(coordinator.Id, IsProfessional: false), found);
        Assert.Equal(found.OrderByDescending(one => one.IsProfessional), found);
        Assert.DoesNotContain(found, one => one.Id == team.Professional.Id);
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).GetAsync(path, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
    }

    [Fact]
    public async Task A_colleague_takes_over_and_all_is_well_again()
    {
        await api.OtherServices.ListenAsync<ResponsibleChanged>(Cancel);
        var team = await GivenTeamAsync();
        var colleague = await api.GivenProfessionalAsync(team.TeamId);
        await EndRoleAsync(team.Professional);

        for (var i = 0; i < 2; i++)
            await PutResponsibleAsync(colleague, team.Agreement.Id, colleague.Id).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(colleague, team.Agreement.Id);
        Assert.Equal((colleague.Id, null, AgreementStatus.Active), (read.ProfessionalId, read.Attention, read.Status));
        var history = (await api.As(colleague).GetAsync($"/api/agreements/v1/agreements/{team.Agreement.Id}/responsible", Cancel).OkAsync<Page<ListResponsibles.Item>>()).Items;
        Assert.Equal([(team.Professional.Id, null), (colleague.Id, "Ander werk")], history.Select(item => (item.ProfessionalId, item.Reason)));
        var heard = await api.OtherServices.ReceiveAsync<ResponsibleChanged>(e => e.AgreementId == team.Agreement.Id, Cancel);
        Assert.Equal((colleague.Id, team.Backup.Id), (heard.ProfessionalId, heard.BackupId));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<ResponsibleChanged>(Cancel), e => e.AgreementId == team.Agreement.Id);
    }

    [Fact]
    public async Task Only_a_professional_of_the_team_becomes_responsible()
    {
        var team = await GivenTeamAsync();
        var id = team.Agreement.Id;
        await PutResponsibleAsync(team.Professional, id, Bram.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.responsible-unknown");
        await PutResponsibleAsync(team.Professional, id, Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.responsible-unknown");
        await PutResponsibleAsync(team.Professional, id, Guid.Empty).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.responsible-unknown");
        await PutResponsibleAsync(team.Professional, id, team.Agreement.Volunteer.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.responsible-is-party");
        await PutResponsibleAsync(team.Professional, id, team.Backup.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-is-professional");
        await PutResponsibleAsync(team.Backup with { Teams = [] }, id, team.Professional.Id).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found"); // moved: no backup any more
    }

    [Fact]
    public async Task Another_backup_is_named_while_it_runs_without_asking_everybody_again()
    {
        var team = await GivenTeamAsync();
        var other = await api.GivenProfessionalAsync(Guid.CreateVersion7());
        await EndRoleAsync(team.Backup);

        await api.PutAsync(team.Professional, team.Agreement.Id, "backup", new AssignBackup.Request(team.Backup.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(team.Professional, team.Agreement.Id, "backup", new AssignBackup.Request(other.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(team.Professional, team.Agreement.Id);
        Assert.Equal((other.Id, null, true), (read.BackupId!.Value, read.Attention, read.ClientConsented));
    }

    [Fact]
    public async Task An_end_that_is_heard_first_is_an_end()
    {
        var (person, team) = (TestPerson.Professional(Guid.CreateVersion7()), Guid.CreateVersion7());
        var begin = New.RoleOf(person, team);
        await api.ReceiveAsync(EndOf(begin), db => db.Roles.AnyAsync(role => role.AssignmentId == begin.AssignmentId, Cancel));
        await api.ReceiveAsync(begin, db => db.Roles.AnyAsync(role => role.AssignmentId == begin.AssignmentId && role.From == begin.From, Cancel));

        var agreement = await api.GivenDraftAsync();
        await api.PutAsync(Petra, agreement.Id, "backup", new AssignBackup.Request(person.Id)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-unknown");
    }

    [Fact]
    public async Task Nothing_starts_while_the_responsible_professional_is_gone()
    {
        var team = await GivenTeamAsync(isActive: false);
        await EndRoleAsync(team.Professional);
        foreach (var person in new[] { team.Agreement.Client, team.Agreement.Volunteer })
            await api.PostAsync(person, team.Agreement.Id, "consents", new GiveConsent.Request((await api.ReadAsync(person, team.Agreement.Id)).Revision)).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(["attention"], (await api.ReadAsync(team.Agreement.Client, team.Agreement.Id)).WaitsFor);
        var colleague = await api.GivenProfessionalAsync(team.TeamId);
        await PutResponsibleAsync(colleague, team.Agreement.Id, colleague.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(AgreementStatus.Active, (await api.ReadAsync(team.Agreement.Client, team.Agreement.Id)).Status);
    }

    [Fact]
    public async Task When_both_are_away_on_a_day_it_is_a_gap_until_somebody_else_stands_in()
    {
        await api.OtherServices.ListenAsync<BackupGapDetected>(Cancel);
        var team = await GivenTeamAsync();
        await AwayAsync(team.Professional, 3, 6);
        Assert.Null((await api.ReadAsync(team.Professional, team.Agreement.Id)).Attention);
        await AwayAsync(team.Backup, 5, 9);

        Assert.Equal("both-absent", (await api.OtherServices.ReceiveAsync<BackupGapDetected>(e => e.AgreementId == team.Agreement.Id, Cancel)).ReasonCode);
        var gap = Assert.Single(await GapsAsync(team.Professional), gap => gap.AgreementId == team.Agreement.Id && gap.Reason == GapReason.BothAbsent);
        Assert.Equal((New.Today.AddDays(5), New.Today.AddDays(6)), (gap.From, gap.Until));
        Assert.DoesNotContain(await GapsAsync(team.Professional, days: 5), gap => gap.Reason == GapReason.BothAbsent);

        await api.PutAsync(team.Professional, team.Agreement.Id, "backup", new AssignBackup.Request(Bram.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Null((await api.ReadAsync(team.Professional, team.Agreement.Id)).Attention);
    }

    [Fact]
    public async Task An_absence_that_is_taken_back_is_no_gap_any_more()
    {
        var team = await GivenTeamAsync();
        await AwayAsync(team.Professional, 3, 6);
        var absence = await AwayAsync(team.Backup, 5, 9);
        Assert.Equal(AttentionReason.BothAbsent, (await api.ReadAsync(team.Professional, team.Agreement.Id)).Attention);

        await TakeBackAsync(absence);
        Assert.Null((await api.ReadAsync(team.Professional, team.Agreement.Id)).Attention);
    }

    [Fact]
    public async Task Gaps_are_seen_by_the_team_and_the_organisation_and_by_nobody_else()
    {
        var team = await GivenTeamAsync();
        await EndRoleAsync(team.Professional);
        foreach (var person in new[] { TestPerson.Professional(team.TeamId), TestPerson.Coordinator(team.Agreement.Match.OrganisationId) })
        {
            var gap = Assert.Single(await GapsAsync(person), gap => gap.AgreementId == team.Agreement.Id);
            Assert.Equal((GapReason.ProfessionalLeft, team.Agreement.Match.ClientId, team.Agreement.Match.VolunteerId), (gap.Reason, gap.ClientId, gap.VolunteerId));
        }
        var told = Assert.Single(await NoticesAsync(team.Agreement.Volunteer), notice => notice.Code == "agreement.contact-left");
        Assert.Equal(((Guid?)team.Agreement.Match.ClientId, (Guid?)team.Agreement.Match.VolunteerId), (told.ClientId, told.VolunteerId));
        Assert.Equal(2, (await api.As(team.Agreement.Client).GetAsync("/api/agreements/v1/access-log", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items.Count(look => look.Permission == "agreements.see-gaps"));
        foreach (var person in new[] { TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Coordinator(team.TeamId) })
            Assert.Empty(await GapsAsync(person));
        await api.As(Karin).GetAsync("/api/agreements/v1/backup-gaps?days=0", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_role_that_runs_out_is_noticed_without_an_event()
    {
        var team = await GivenTeamAsync(until: New.Today.AddDays(20));
        Assert.Null((await api.ReadAsync(team.Professional, team.Agreement.Id)).Attention);

        await api.ReadDbAsync(async db =>
        {
            var later = new Later(TimeProvider.System.GetUtcNow().AddDays(21));
            await new AttentionReview(db, new AttentionNotifications(db, new Notifier(db, later), later), new TextNotifications(db, new Notifier(db, later), later), later).CheckAllAsync(Cancel);
            return await db.SaveChangesAsync(Cancel);
        });

        Assert.Equal(AttentionReason.ProfessionalLeft, (await api.ReadAsync(team.Agreement.Client, team.Agreement.Id)).Attention);
    }

    private async Task<(Guid TeamId, TestPerson Professional, TestPerson Backup, Given Agreement)> GivenTeamAsync(bool isActive = true, DateOnly? until = null)
    {
        var team = Guid.CreateVersion7();
        var professional = await api.GivenProfessionalAsync(team, until: until);
        var backup = await api.GivenProfessionalAsync(team);
        var agreement = await api.GivenDraftAsync(New.Match() with { ProfessionalId = professional.Id, TeamId = team, OrganisationId = Guid.CreateVersion7() });
        var tag = (await api.As(professional).GetAsync($"/api/agreements/v1/agreements/{agreement.Id}", Cancel)).Headers.ETag!.ToString();
        await api.PutAsync(professional, agreement.Id, "tasks", New.Tasks(), tag).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(professional, agreement.Id, "backup", new AssignBackup.Request(backup.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);
        if (isActive)
            foreach (var person in new[] { agreement.Client, agreement.Volunteer })
                await api.PostAsync(person, agreement.Id, "consents", new GiveConsent.Request((await api.ReadAsync(person, agreement.Id)).Revision)).HasStatusAsync(HttpStatusCode.NoContent);
        return (team, professional, backup, agreement with { Backup = backup });
    }

    private async Task EndRoleAsync(TestPerson person)
    {
        var role = await api.ReadDbAsync(db => db.Roles.SingleAsync(one => one.PersonId == person.Id, Cancel));
        await api.ReceiveAsync(New.At(new PersonRoleEnded(person.Id, role.AssignmentId, role.Role, null, role.TeamId)),
            db => db.Roles.AnyAsync(one => one.PersonId == person.Id && one.HasEnded, Cancel));
    }

    private static PersonRoleEnded EndOf(PersonRoleAssigned begin) => New.At(new PersonRoleEnded(begin.PersonId, begin.AssignmentId, begin.Role, null, begin.TeamId));

    private Task TakeBackAsync(AbsenceReported absence) => api.ReceiveAsync(
        New.At(new AbsenceWithdrawn(absence.AbsenceId, absence.PersonId)), db => db.Absences.AnyAsync(one => one.AbsenceId == absence.AbsenceId && one.HasEnded, Cancel));

    private async Task<AbsenceReported> AwayAsync(TestPerson person, int from, int until)
    {
        var absence = New.At(new AbsenceReported(Guid.CreateVersion7(), person.Id, New.Today.AddDays(from), New.Today.AddDays(until)));
        await api.ReceiveAsync(absence, db => db.Absences.AnyAsync(one => one.AbsenceId == absence.AbsenceId, Cancel));
        return absence;
    }

    private Task<HttpResponseMessage> PutResponsibleAsync(TestPerson person, Guid id, Guid professional) =>
        api.PutAsync(person, id, "responsible", new ChangeResponsible.Request(professional, "Ander werk"), tag: "");

    private async Task<IReadOnlyList<ListBackupGaps.Item>> GapsAsync(TestPerson person, int days = 14) =>
        (await api.As(person).GetAsync($"/api/agreements/v1/backup-gaps?days={days}&pageSize=100", Cancel).OkAsync<Page<ListBackupGaps.Item>>()).Items;

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person) =>
        (await api.NoticesOfAsync(person));

    private sealed class Later(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
