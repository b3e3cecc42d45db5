using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

/// <summary>Somebody who takes part lost the role, or turns out to be somebody else: nobody waits for him, and what he could not say does not count.</summary>
public sealed class LeftPartyTests(AgreementsApi api) : IClassFixture<AgreementsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_a_volunteer_who_lost_the_role_there_are_no_visits_until_it_is_given_again()
    {
        var agreement = await api.GivenActiveAsync();
        var (volunteer, organisation) = (agreement.Volunteer, agreement.Match.OrganisationId);
        var elsewhere = await GiveAsync(volunteer.Id, Role.Volunteer, Guid.CreateVersion7());
        var role = await GiveAsync(volunteer.Id, Role.Volunteer, organisation);
        await EndAsync(elsewhere);
        Assert.Null((await api.ReadAsync(Petra, agreement.Id)).Attention); // in another organisation

        await EndAsync(role);
        await AsksAsync(agreement, AttentionReason.VolunteerRoleEnded);
        await api.VisitAsync(agreement.Client, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.on-hold");

        await GiveAsync(volunteer.Id, Role.Volunteer, organisation);
        await AsksAsync(agreement, null);
        await api.VisitAsync(volunteer, agreement.Id, New.Today).HasStatusAsync(HttpStatusCode.Created);
        Assert.DoesNotContain(await api.NoticesOfAsync(Petra, "?isRead=false"), notice => (notice.Code, notice.SubjectId) == ("agreement.volunteer-role-ended", agreement.Id));
    }

    [Fact]
    public async Task A_role_that_runs_out_by_its_date_is_noticed_too()
    {
        var agreement = await api.GivenActiveAsync();
        await GiveAsync(agreement.Volunteer.Id, Role.Volunteer, agreement.Match.OrganisationId, until: New.Today.AddDays(3));

        await api.ReadDbAsync(async db =>
        {
            var later = new Later(TimeProvider.System.GetUtcNow().AddDays(5));
            await new AttentionReview(db, new AttentionNotifications(db, new Notifier(db, later), later), new TextNotifications(db, new Notifier(db, later), later), later).CheckAllAsync(Cancel);
            return true;
        });

        Assert.Equal(AttentionReason.VolunteerRoleEnded, (await api.ReadAsync(Petra, agreement.Id)).Attention);
    }

    [Fact]
    public async Task What_a_client_would_say_who_can_no_longer_sign_in_the_professional_writes_down()
    {
        var agreement = await api.GivenCompleteAsync();
        await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        await WriteDownAsync(agreement).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");

        var (_, caregiver) = await api.GivenCaregiverAsync(agreement.Match.ClientId, mayRead: false);
        await EndAsync(await GiveAsync(caregiver.Id, Role.Caregiver));
        await AsksAsync(agreement, AttentionReason.SignInEnded);
        await WriteDownAsync(agreement).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours"); // the client signs in as before

        await EndAsync(await GiveAsync(agreement.Client.Id, Role.Client));
        await Eventually.IsTrueAsync(async () => (await api.ReadAsync(Petra, agreement.Id)).YouAnswerFor == Party.Client, "the professional writes down what the client says", cancel: Cancel);

        await WriteDownAsync(agreement).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(AgreementStatus.Active, (await api.ReadAsync(Petra, agreement.Id)).Status);
    }

    [Fact]
    public async Task Nothing_starts_under_a_professional_who_is_the_volunteer_and_a_colleague_takes_over()
    {
        var agreement = await api.GivenCompleteAsync(New.Match() with { VolunteerAccountId = Petra.Id });
        await api.ConsentAsync(agreement.Client, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        await api.ConsentAsync(agreement.Volunteer, agreement.Id, "Zelf ja gezegd.").HasStatusAsync(HttpStatusCode.NoContent);
        var read = await api.ReadAsync(agreement.Client, agreement.Id);
        Assert.Equal((AgreementStatus.Draft, AttentionReason.ResponsibleIsParty), (read.Status, read.Attention));

        var colleague = await api.GivenProfessionalAsync(Team);
        await api.PutAsync(colleague, agreement.Id, "responsible", new ChangeResponsible.Request(colleague.Id, "Zij is zelf vrijwilliger"), tag: "").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((AgreementStatus.Active, null), ((await api.ReadAsync(colleague, agreement.Id)).Status, (await api.ReadAsync(colleague, agreement.Id)).Attention));
    }

    [Fact]
    public async Task A_yes_of_an_account_that_was_not_the_clients_or_the_volunteers_starts_nothing()
    {
        var agreement = await api.GivenCompleteAsync();
        await api.ConsentAsync(agreement.Client, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var right = TestPerson.Of(Role.Client);
        await api.ReceiveAsync(
            New.At(new ClientRegistered(agreement.Match.ClientId, "WK034401", 1940) { ClientAccountId = right.Id, TeamId = agreement.Match.TeamId, Version = 5 }),
            db => db.Agreements.AnyAsync(a => a.Id == agreement.Id && a.ClientAccountId == right.Id, Cancel));

        await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var read = await api.ReadAsync(Petra, agreement.Id);
        Assert.Equal(AgreementStatus.Draft, read.Status);
        Assert.Equal(["client"], read.WaitsFor);

        var volunteer = agreement.Volunteer with { Id = Guid.CreateVersion7() };
        await api.ReceiveAsync(New.At(new VolunteerAccountChanged(agreement.Match.VolunteerId, volunteer.Id, HasAccount: true) { Version = 5 }), db => db.Agreements.AnyAsync(a => a.Id == agreement.Id && a.VolunteerAccountId == volunteer.Id, Cancel));
        await api.ConsentAsync(right, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["volunteer"], (await api.ReadAsync(Petra, agreement.Id)).WaitsFor);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_yes_of_an_account_that_was_not_the_caregivers_does_not_count_for_a_draft_nor_for_a_change(bool isChange)
    {
        var agreement = await api.GivenCompleteAsync();
        if (isChange) foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var (caregiver, wrong) = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        if (isChange) Assert.Equal(HttpStatusCode.Created, (await api.PostAsync(Petra, agreement.Id, "versions", New.Proposal() with { WithoutReason = "Zij is op reis." })).StatusCode);
        await api.ConsentAsync(wrong, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var before = (await api.ReadAsync(Petra, agreement.Id)).Revision;

        var right = TestPerson.Of(Role.Caregiver);
        await api.ReceiveAsync(
            New.At(new CaregiverLinked(caregiver, agreement.Match.ClientId, right.Id) { Version = long.MaxValue / 2 }), db => db.Agreements.AnyAsync(a => a.Id == agreement.Id && a.Revision > before, Cancel));

        Assert.Contains("caregiver", (await api.ReadAsync(Petra, agreement.Id)).WaitsFor);
        foreach (var person in new[] { right, agreement.Client, agreement.Volunteer }.Concat(isChange ? [Petra] : []))
            await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var read = await api.ReadAsync(Petra, agreement.Id);
        Assert.Equal((AgreementStatus.Active, isChange ? 2 : 1), (read.Status, read.Number));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("coordinator")]
    public async Task In_a_team_without_anybody_the_backup_or_a_coordinator_stands_in_until_somebody_is_there(string who)
    {
        await api.OtherServices.ListenAsync<ResponsibleChanged>(Cancel);
        var team = Guid.CreateVersion7();
        var professional = await api.GivenProfessionalAsync(team);
        var organisation = Guid.CreateVersion7();
        var agreement = await GivenOfAsync(professional, team, organisation);
        var coordinator = TestPerson.Coordinator(organisation);
        await GiveAsync(coordinator.Id, Role.Coordinator, organisation);
        var (standIn, next) = who == "backup" ? (Bram, coordinator) : (coordinator, Bram);
        var other = await api.GivenProfessionalAsync(team);

        await EndAllAsync(professional.Id);
        await AsksAsync(agreement, AttentionReason.ProfessionalLeft);
        await TakeOverAsync().IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.responsible-unknown"); // a colleague is there
        await EndAllAsync(other.Id);
        await TakeOverAsync().HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(standIn, agreement.Id);
        Assert.Equal((standIn.Id, next.Id, null), (read.ProfessionalId, read.BackupId, read.Attention));
        var newcomer = await api.GivenProfessionalAsync(team);
        await api.PutAsync(newcomer, agreement.Id, "responsible", new ChangeResponsible.Request(newcomer.Id, "Nieuw in het team"), tag: "").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(newcomer.Id, (await api.ReadAsync(agreement.Client, agreement.Id)).ProfessionalId);
        foreach (var (person, standsIn) in new[] { (standIn.Id, true), (newcomer.Id, false) })
            Assert.Equal(standsIn, (await api.OtherServices.ReceiveAsync<ResponsibleChanged>(e => e.AgreementId == agreement.Id && e.ProfessionalId == person, Cancel)).StandsInForTeam);

        Task<HttpResponseMessage> TakeOverAsync() => api.PutAsync(standIn, agreement.Id, "responsible", new ChangeResponsible.Request(standIn.Id, "Niemand meer in het team", next.Id), tag: "");
    }

    private async Task<Given> GivenOfAsync(TestPerson professional, Guid team, Guid organisation)
    {
        var agreement = await api.GivenDraftAsync(New.Match() with { ProfessionalId = professional.Id, TeamId = team, OrganisationId = organisation });
        await api.PutAsync(professional, agreement.Id, "tasks", New.Tasks()).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(professional, agreement.Id, "backup", new AssignBackup.Request(Bram.Id)).HasStatusAsync(HttpStatusCode.NoContent);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        return agreement;
    }

    private async Task<HttpResponseMessage> WriteDownAsync(Given agreement) => await api.PostAsync(
        Petra, agreement.Id, "consents", new GiveConsent.Request((await api.ReadAsync(Petra, agreement.Id)).Revision, "Hij zei ja.", Party.Client));

    private async Task<PersonRoleAssigned> GiveAsync(Guid person, Role role, Guid? organisation = null, DateOnly? until = null)
    {
        var told = New.At(new PersonRoleAssigned(person, Guid.CreateVersion7(), role, organisation, null, New.Today.AddDays(-9), until));
        await api.ReceiveAsync(told, db => db.Roles.AnyAsync(one => one.AssignmentId == told.AssignmentId, Cancel));
        return told;
    }

    private Task EndAsync(PersonRoleAssigned role) => api.ReceiveAsync(
        New.At(new PersonRoleEnded(role.PersonId, role.AssignmentId, role.Role, role.OrganisationId, role.TeamId)), db => db.Roles.AnyAsync(one => one.AssignmentId == role.AssignmentId && one.HasEnded, Cancel));

    private async Task EndAllAsync(Guid person)
    {
        foreach (var role in await api.ReadDbAsync(db => db.Roles.Where(one => one.PersonId == person).ToListAsync(Cancel)))
            await api.ReceiveAsync(New.At(new PersonRoleEnded(person, role.AssignmentId, role.Role, role.OrganisationId, role.TeamId)), db => db.Roles.AnyAsync(one => one.AssignmentId == role.AssignmentId && one.HasEnded, Cancel));
    }

    private Task AsksAsync(Given agreement, AttentionReason? reason) => Eventually.IsTrueAsync(
        () => api.ReadDbAsync(db => db.Agreements.AnyAsync(a => a.Id == agreement.Id && a.Attention == reason, Cancel)), $"it asks attention for {reason}", cancel: Cancel);

    private sealed class Later(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
