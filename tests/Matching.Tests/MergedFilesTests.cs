using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Peers;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>Two files of a client were merged: requests, matches and peers of the merged one are the kept client's.</summary>
public sealed class MergedFilesTests(MatchingApi api)
{
    private const string Api = "/api/matching/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_match_on_its_way_goes_on_and_the_account_of_the_kept_file_takes_part()
    {
        var (client, request, volunteer) = (await api.GivenClientAsync(), await api.GivenRequestAsync(New.Request() with { ClientAccountId = null }), await api.GivenVolunteerAsync());
        await api.GivenConsentAsync(request.ClientId, ConsentScope.VolunteerContact);
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        var person = new TestPerson(Role.Client) { Id = client.ClientAccountId!.Value };
        await api.As(person).GetAsync($"{Api}/matches/{match}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);

        await MergeAsync(client, request.ClientId);
        await api.GivenConsentAsync(client.ClientId, ConsentScope.Matching); // as the kept file tells it
        Assert.Equal(match, Assert.Single((await api.As(person).GetAsync($"{Api}/matches", Cancel).OkAsync<Page<ListMatches.Item>>()).Items).Id);
        await api.SendAndWaitAsync(new ConsentChanged(request.ClientId, ConsentScope.Matching, false, null)); // told late, by the merged file
        await api.PostAsync(volunteer.Person(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(person, match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        await api.IsTrueAsync(db => db.Matches.AllAsync(m => m.Id != match || m.ClientId == client.ClientId), "it is the kept client's");
    }

    [Fact]
    public async Task Who_looked_before_the_kept_file_had_the_account_of_the_other_is_the_clients_to_read()
    {
        var kept = await api.GivenClientAsync(New.Client() with { ClientAccountId = null });
        var request = await api.GivenRequestAsync(New.Request() with { ClientId = kept.ClientId, ClientAccountId = null });
        await api.ReadAsync(Petra, await api.GivenMatchAsync(request, await api.GivenVolunteerAsync()));
        var merged = await api.GivenClientAsync();
        await MergeAsync(kept with { ClientAccountId = merged.ClientAccountId }, merged.ClientId);
        Assert.Contains((await api.As(PersonOf(merged)).GetAsync($"{Api}/access-log", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items, look => (look.ViewerId, look.SubjectId) == (Petra.Id, kept.ClientId));
    }

    [Fact]
    public async Task A_request_that_is_told_late_is_the_kept_clients_and_what_that_client_took_back_holds_for_it()
    {
        var (client, former, volunteer) = (await api.GivenClientAsync(), await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenInvitedMatchAsync(former, volunteer);
        await api.GivenConsentAsync(client.ClientId, ConsentScope.Matching, isGranted: false);
        await MergeAsync(client, former.ClientId);
        Assert.Equal(Domain.MatchStatus.Withdrawn, (await api.ReadAsync(Petra, match)).Status);

        var late = New.Request() with { ClientId = former.ClientId, ClientAccountId = null };
        await api.SendAndWaitAsync(late);
        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == late.RequestId && r.ClientId == client.ClientId && r.ClientAccountId == client.ClientAccountId), "it is the kept client's");
    }

    [Fact]
    public async Task Of_two_proposals_for_the_same_peers_the_one_that_came_further_goes_on()
    {
        var (bea, kept) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var merged = await api.GivenClientAsync(New.Client() with { ClientAccountId = kept.ClientAccountId });
        var first = await ProposeAsync(kept, bea);
        var further = await ProposeAsync(merged, bea);
        foreach (var person in new[] { kept, bea }) await AnswerAsync(person, further).HasStatusAsync(HttpStatusCode.NoContent);
        await MergeAsync(kept, merged.ClientId);

        var read = await api.As(PersonOf(kept)).GetAsync($"{Api}/peer-proposals/{further}", Cancel).OkAsync<GetPeerProposal.Response>();
        Assert.Equal((PeerStatus.Agreed, kept.ClientId), (read.Status, read.Mine!.ClientId));
        await api.As(PersonOf(bea)).GetAsync($"{Api}/peer-proposals/{first}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.not-found");
        await ProposeRawAsync(kept, await CodeAsync(bea)).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.left-in-peace");
    }

    [Fact]
    public async Task Nobody_is_the_own_peer_and_a_no_in_either_file_is_a_no()
    {
        var (bea, kept) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var merged = await api.GivenClientAsync(New.Client() with { ClientAccountId = kept.ClientAccountId });
        var (own, refused, open) = (await ProposeAsync(kept, merged), await ProposeAsync(merged, bea), await ProposeAsync(kept, bea));
        await AnswerAsync(bea, refused, agrees: false).HasStatusAsync(HttpStatusCode.NoContent);
        await MergeAsync(kept, merged.ClientId);

        await api.As(PersonOf(kept)).GetAsync($"{Api}/peer-proposals/{own}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.not-found");
        Assert.Equal(PeerStatus.Ended, (await api.As(PersonOf(kept)).GetAsync($"{Api}/peer-proposals/{open}", Cancel).OkAsync<GetPeerProposal.Response>()).Status);
    }

    private Task MergeAsync(ClientRegistered kept, Guid merged) => api.SendAndWaitAsync(
        new ClientFilesMerged(kept.ClientId, merged, kept.DistrictCode) { TeamId = kept.TeamId, ClientAccountId = kept.ClientAccountId, OccurredAt = New.Now });

    private static TestPerson PersonOf(ClientRegistered client) => new(Role.Client) { Id = client.ClientAccountId!.Value };

    private async Task<Guid> ProposeAsync(ClientRegistered one, ClientRegistered other) => (await ProposeRawAsync(one, await CodeAsync(other)).OkAsync<ProposePeer.Response>()).Id;

    private Task<HttpResponseMessage> ProposeRawAsync(ClientRegistered one, string code) =>
        api.As(Petra).PostAsJsonAsync($"{Api}/peer-proposals", new ProposePeer.Request(one.ClientId, code, ["computers"], ["language"]), ApiJson.Options, Cancel);

    private async Task<string> CodeAsync(ClientRegistered client) => (await api.As(Petra)
        .PostAsJsonAsync($"{Api}/peer-wishes", new MakePeerWish.Request(client.ClientId, ["computers"], ["walking"], ["calm-setting"]), ApiJson.Options, Cancel).OkAsync<MakePeerWish.Response>()).Code;

    private Task<HttpResponseMessage> AnswerAsync(ClientRegistered person, Guid proposal, bool agrees = true) =>
        api.As(PersonOf(person)).PostAsJsonAsync($"{Api}/peer-proposals/{proposal}/answers", new AnswerPeerProposal.Request(agrees), ApiJson.Options, Cancel);
}
