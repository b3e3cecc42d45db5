using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Peers;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>What time does to matches. A service of its own: time passes for everything in it.</summary>
public sealed class MatchJobTests : IAsyncLifetime
{
    private readonly MatchingApi api = new();

    [Fact]
    public async Task An_invitation_nobody_answers_in_fourteen_days_is_over_and_counts_against_nobody()
    {
        var (request, volunteer, other) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(), await api.GivenVolunteerAsync());
        await api.OtherServices.ListenAsync<MatchWithdrawn>(TestContext.Current.CancellationToken);
        var (silent, answered) = (await api.GivenInvitedMatchAsync(request, volunteer), await api.GivenAcceptedMatchAsync(request, other));

        await RunAsync(New.Now.AddDays(13));
        Assert.Equal(MatchStatus.Invited, (await api.ReadAsync(volunteer.Person(), silent)).Status);

        await RunAsync(New.Now.AddDays(14).AddMinutes(1));
        Assert.Equal(MatchStatus.Expired, (await api.ReadAsync(volunteer.Person(), silent)).Status);
        Assert.Equal(MatchStatus.Accepted, (await api.ReadAsync(other.Person(), answered)).Status);
        await api.PostAsync(volunteer.Person(), silent, "acceptance").IsProblemAsync(HttpStatusCode.Conflict, "match.expired");
        Assert.Equal("expired", (await api.OtherServices.ReceiveAsync<MatchWithdrawn>(e => e.MatchId == silent, TestContext.Current.CancellationToken)).ReasonCode);
        Assert.True((await api.FindCandidateAsync(Karin, request, volunteer))!.Fits);
        Assert.NotEqual(silent, await api.GivenInvitedMatchAsync(request, volunteer));
    }

    [Fact]
    public async Task What_a_client_allowed_until_yesterday_is_over()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenAcceptedMatchAsync(request, volunteer);
        await api.GivenConsentAsync(request.ClientId, ConsentScope.Matching, until: New.Today.AddDays(3));

        await RunAsync(New.Today.AddDays(3).InNetherlands(new TimeOnly(23, 59)));
        Assert.Equal(MatchStatus.Accepted, (await api.ReadAsync(volunteer.Person(), match)).Status);
        await api.OtherServices.ListenAsync<MatchWithdrawn>(TestContext.Current.CancellationToken);
        await RunAsync(New.Today.AddDays(4).InNetherlands(new TimeOnly(0, 1)));
        Assert.Equal(MatchStatus.Withdrawn, (await api.ReadAsync(volunteer.Person(), match)).Status);
        Assert.Equal("withdrawn", (await api.OtherServices.ReceiveAsync<MatchWithdrawn>(e => e.MatchId == match, TestContext.Current.CancellationToken)).ReasonCode);
    }

    [Fact]
    public async Task A_consult_ends_when_what_the_client_allowed_runs_out()
    {
        var client = await api.GivenClientAsync();
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult, until: New.Today);
        var consult = (await api.As(Petra).PostAsJsonAsync(
            "/api/matching/v1/consults", new AskConsult.Request(client.ClientId, ["walking"], [], [], [], "Houdt van wandelen."),
            TestContext.Current.CancellationToken).OkAsync<AskConsult.Response>()).Id;

        await RunAsync(New.Today.AddDays(1).InNetherlands(new TimeOnly(0, 1)));

        var read = await api.As(Petra).GetAsync($"/api/matching/v1/consults/{consult}", TestContext.Current.CancellationToken).OkAsync<GetConsult.Response>();
        Assert.Equal((ConsultStatus.Withdrawn, ""), (read.Status, read.Summary));
    }

    [Fact]
    public async Task Who_waits_longer_than_eight_weeks_goes_to_the_ambassador_of_the_team_once()
    {
        var (team, noor, gone) = (Guid.CreateVersion7(), TestPerson.Of(Role.Ambassador), TestPerson.Of(Role.Ambassador));
        var placed = new PersonRoleAssigned(noor.Id, Guid.CreateVersion7(), Role.Ambassador, null, team, New.Today, New.Today.AddYears(1)) { OccurredAt = New.Now };
        await api.OtherServices.SendAsync(placed, TestContext.Current.CancellationToken);
        var ended = placed with { EventId = Guid.CreateVersion7(), AssignmentId = Guid.CreateVersion7(), PersonId = gone.Id };
        await api.OtherServices.SendAsync(
            new PersonRoleEnded(gone.Id, ended.AssignmentId, Role.Ambassador, null, team) { OccurredAt = New.Now }, TestContext.Current.CancellationToken);
        await api.OtherServices.SendAsync(ended, TestContext.Current.CancellationToken);
        await api.IsTrueAsync(db => db.Roles.Where(r => r.TeamId == team && r.SourceVersion > 0).CountAsync().ContinueWith(count => count.Result == 2), "the ambassadors are known");
        var request = await api.GivenRequestAsync(New.Request() with { TeamId = team });
        var other = await api.GivenRequestAsync(New.Request() with { TeamId = team });
        await api.GivenConsentAsync(other.ClientId, ConsentScope.Matching, isGranted: false);

        await RunAsync(New.Now.AddDays(55));
        Assert.Empty(await WaitingAsync(noor));
        for (var i = 0; i < 2; i++) await RunAsync(New.Now.AddDays(57));

        Assert.Equal([("match.waits-long", request.RequestId)], await WaitingAsync(noor));
        Assert.Empty(await WaitingAsync(gone));
        Assert.Equal([("match.ask-ambassador", request.RequestId)], await WaitingAsync(Petra));

        async Task<IEnumerable<(string, Guid)>> WaitingAsync(TestPerson person) =>
            (await api.As(person).GetAsync("/api/matching/v1/notices?isRead=false", TestContext.Current.CancellationToken).OkAsync<Page<NoticesApi.Item>>()).Items.Select(one => (one.Code, one.SubjectId));
    }

    [Fact]
    public async Task A_wish_for_a_peer_is_forgotten_after_ninety_days()
    {
        var client = await api.GivenClientAsync();
        await api.As(Petra).PostAsJsonAsync("/api/matching/v1/peer-wishes", new MakePeerWish.Request(client.ClientId, ["computers"]), TestContext.Current.CancellationToken).OkAsync<MakePeerWish.Response>();
        await RunAsync(New.Now.AddDays(89));
        await api.IsTrueAsync(db => db.PeerWishes.AnyAsync(wish => wish.ClientId == client.ClientId), "it is there");
        await RunAsync(New.Now.AddDays(91));
        await api.IsTrueAsync(db => db.PeerWishes.AllAsync(wish => wish.ClientId != client.ClientId), "it is gone");
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();
    public ValueTask DisposeAsync() => api.DisposeAsync();

    private Task<bool> RunAsync(DateTimeOffset now) => api.InServiceAsync(async services =>
    {
        await services.GetRequiredService<MatchJob>().RunAsync(now, TestContext.Current.CancellationToken);
        return true;
    });
}
