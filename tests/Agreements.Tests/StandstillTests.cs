using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Agreements.Features.Information;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

/// <summary>When the volunteer cannot go on, or the client takes something back, nobody turns up and somebody calls.</summary>
public sealed class StandstillTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_the_volunteer_stops_attention_is_asked_at_once_and_the_volunteer_reads_and_writes_nothing_more()
    {
        var (agreement, coordinator) = await GivenAsync();
        await api.ReceiveAsync(New.At(new VolunteerLeft(agreement.Match.VolunteerId, agreement.Volunteer.Id)), Asks(agreement, AttentionReason.VolunteerLeft));

        Assert.Equal(AttentionReason.VolunteerLeft, (await api.ReadAsync(Petra, agreement.Id)).Attention);
        foreach (var person in new[] { Petra, agreement.Backup }) Assert.Contains("agreement.volunteer-left", await WaitingAsync(person, agreement.Id));
        Assert.Equal(["agreement.own-volunteer-left"], (await WaitingAsync(coordinator, agreement.Id)).Where(code => code.Contains("left", StringComparison.Ordinal))); // cannot end it, and calls who can
        await api.As(agreement.Volunteer).GetAsync($"/api/agreements/v1/agreements/{agreement.Id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await api.VisitAsync(agreement.Client, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.on-hold");
        var notice = await NoticeAsync(Petra, agreement.Id, "agreement.volunteer-left");
        await api.As(Petra).PostAsync($"/api/agreements/v1/notices/{notice.Id}/reading", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "notice.not-done-yet");
    }

    [Fact]
    public async Task A_pause_stops_the_visits_until_the_volunteer_is_back()
    {
        var (agreement, coordinator) = await GivenAsync();
        var volunteer = agreement.Match.VolunteerId;
        await api.ReceiveAsync(New.At(new VolunteerPaused(volunteer)), Asks(agreement, AttentionReason.VolunteerPaused));
        foreach (var person in new[] { Petra, agreement.Backup, coordinator }) Assert.Contains("agreement.volunteer-paused", await WaitingAsync(person, agreement.Id));
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.on-hold");

        await api.ReceiveAsync(Active(agreement, New.Today.AddYears(1)), Asks(agreement, null));
        foreach (var person in new[] { Petra, agreement.Backup, coordinator }) Assert.DoesNotContain("agreement.volunteer-paused", await WaitingAsync(person, agreement.Id));
        Assert.Contains("agreement.go-on", await WaitingAsync(agreement.Volunteer, agreement.Id));
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_conduct_certificate_that_runs_out_is_noticed_by_its_date()
    {
        var (agreement, coordinator) = await GivenAsync();
        await api.ReceiveAsync(Active(agreement, New.Today.AddDays(20)), db => db.Volunteers.AnyAsync(v => v.VolunteerId == agreement.Match.VolunteerId, Cancel));
        Assert.Null((await api.ReadAsync(Petra, agreement.Id)).Attention);

        await api.ReadDbAsync(async db =>
        {
            var later = new Later(TimeProvider.System.GetUtcNow().AddDays(21));
            await new AttentionReview(db, new AttentionNotifications(db, new Notifier(db, later), later), new TextNotifications(db, new Notifier(db, later), later), later).CheckAllAsync(Cancel);
            return await db.SaveChangesAsync(Cancel);
        });

        Assert.Equal(AttentionReason.CertificateMissing, (await api.ReadAsync(Petra, agreement.Id)).Attention);
        foreach (var person in new[] { Petra, coordinator }) Assert.Contains("agreement.certificate-missing", await WaitingAsync(person, agreement.Id));
        Assert.Contains("agreement.wait-for-call", await WaitingAsync(agreement.Volunteer, agreement.Id));
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.on-hold");
    }

    [Theory]
    [InlineData(ConsentScope.VolunteerContact, AttentionReason.ContactWithdrawn)]
    [InlineData(ConsentScope.Matching, AttentionReason.MatchingWithdrawn)]
    public async Task When_the_client_takes_a_consent_back_the_volunteer_waits_and_the_professional_talks_with_the_client(string scope, AttentionReason reason)
    {
        var (agreement, coordinator) = await GivenAsync();
        var item = (await api.PostAsync(Petra, agreement.Id, "information", new ShareInformation.Request(InformationStream.Client, InformationKind.Practical, "Loopt met een stok.")).OkAsync<ShareInformation.Response>()).Id;
        await api.PostAsync(agreement.Client, agreement.Id, $"information/{item}/approval", new ApproveInformation.Request(1)).HasStatusAsync(HttpStatusCode.NoContent);

        await ConsentAsync(agreement, scope, false, reason);

        Assert.Equal(reason, (await api.ReadAsync(Petra, agreement.Id)).Attention);
        Assert.Contains("agreement.talk-with-client", await WaitingAsync(Petra, agreement.Id));
        Assert.Contains("agreement.on-hold", await WaitingAsync(coordinator, agreement.Id));
        var told = await NoticeAsync(agreement.Volunteer, agreement.Id, "agreement.wait-for-call");
        Assert.DoesNotContain("toestemming", told.Sentence, StringComparison.OrdinalIgnoreCase);
        Assert.Empty((await WaitingAsync(agreement.Client, agreement.Id)).Except(["agreement.started"]));
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.on-hold");
        await api.PostAsync(agreement.Volunteer, agreement.Id, $"information/{item}/reading", new ConfirmReading.Request(1)).HasStatusAsync(HttpStatusCode.NotFound);

        await ConsentAsync(agreement, scope, true, null);
        foreach (var person in new[] { Petra, coordinator }) Assert.Empty((await WaitingAsync(person, agreement.Id)).Intersect(["agreement.talk-with-client", "agreement.on-hold"]));
        Assert.DoesNotContain("agreement.wait-for-call", await WaitingAsync(agreement.Volunteer, agreement.Id));
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_professional_who_is_away_is_followed_by_who_is_there()
    {
        var (agreement, _) = await GivenAsync();
        var today = New.Today;
        var professional = new TestPerson(Role.Professional) { Id = agreement.Match.ProfessionalId, Teams = [Team] };
        await api.ReceiveAsync(New.At(new AbsenceReported(Guid.CreateVersion7(), professional.Id, today, today)), Asks(agreement, AttentionReason.ProfessionalAbsent));
        Assert.Contains("agreement.stand-in", await WaitingAsync(agreement.Backup, agreement.Id));
        await api.VisitAsync(agreement.Volunteer, agreement.Id, today).HasStatusAsync(HttpStatusCode.Created);

        await ConsentAsync(agreement, ConsentScope.Matching, false, AttentionReason.MatchingWithdrawn);
        Assert.Contains("agreement.talk-with-client", await WaitingAsync(agreement.Backup, agreement.Id));
    }

    /// <summary>An active agreement of Petra, with a coordinator of its organisation. The organisation is its own, and the professional when he is to be away.</summary>
    private async Task<(Given Agreement, TestPerson Coordinator)> GivenAsync([System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var organisation = Guid.CreateVersion7();
        var coordinator = TestPerson.Coordinator(organisation);
        var role = New.At(new PersonRoleAssigned(coordinator.Id, Guid.CreateVersion7(), Role.Coordinator, organisation, null, New.Today.AddDays(-1), null));
        await api.ReceiveAsync(role, db => db.Roles.AnyAsync(one => one.AssignmentId == role.AssignmentId, Cancel));
        var match = New.Match() with { OrganisationId = organisation };
        if (!test.Contains("is_away", StringComparison.Ordinal)) return (await api.GivenActiveAsync(match), coordinator);

        var professional = TestPerson.Professional(Team);
        match = match with { ProfessionalId = professional.Id };
        var agreement = await api.GivenDraftAsync(match);
        await api.PutAsync(professional, agreement.Id, "tasks", New.Tasks()).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(professional, agreement.Id, "backup", new Features.Backups.AssignBackup.Request(agreement.Backup.Id)).HasStatusAsync(HttpStatusCode.NoContent);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        return (agreement, coordinator);
    }

    private static Func<Data.AgreementsDb, Task<bool>> Asks(Given agreement, AttentionReason? reason) =>
        db => db.Agreements.AnyAsync(a => a.Id == agreement.Id && a.Attention == reason, Cancel);

    private static VolunteerActivated Active(Given agreement, DateOnly certificateUntil) => New.At(new VolunteerActivated(
        agreement.Match.VolunteerId, agreement.Volunteer.Id, agreement.Match.OrganisationId, Guid.CreateVersion7(), ["odd-jobs"], [], [], 1, certificateUntil));

    private Task ConsentAsync(Given agreement, string scope, bool isGranted, AttentionReason? then) =>
        api.ReceiveAsync(New.At(new ConsentChanged(agreement.Match.ClientId, scope, isGranted, null)), Asks(agreement, then));

    private async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person, Guid agreement) => [.. (await NoticesAsync(person, agreement)).Select(notice => notice.Code)];

    private async Task<NoticesApi.Item> NoticeAsync(TestPerson person, Guid agreement, string code) => Assert.Single(await NoticesAsync(person, agreement), notice => notice.Code == code);

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person, Guid agreement) =>
        [.. (await api.NoticesOfAsync(person, "?isRead=false")).Where(notice => notice.SubjectId == agreement)];

    private sealed class Later(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
