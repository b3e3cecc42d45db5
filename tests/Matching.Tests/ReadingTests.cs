using System.Net;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Requests;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>What each reads of the other, and when.</summary>
public sealed class ReadingTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whose_a_request_is_only_the_own_team_reads()
    {
        var request = await api.GivenRequestAsync();
        async Task<GetOpenRequest.Response> AsAsync(TestPerson person) => await ReadAsync(person, $"requests/{request.RequestId}").OkAsync<GetOpenRequest.Response>();

        Assert.Equal(request.ClientId, (await AsAsync(Petra)).ClientId);
        var read = await AsAsync(Karin);
        Assert.Equal((null, "odd-jobs", MatchRequestStatus.Open), (read.ClientId, read.ActivityCode, read.Status));
        Assert.Contains((await ReadAsync(Petra, "requests?pageSize=100").OkAsync<Page<ListOpenRequests.Item>>()).Items, one => one.ClientId is not null);
        Assert.All((await ReadAsync(Karin, "requests?pageSize=100").OkAsync<Page<ListOpenRequests.Item>>()).Items, one => Assert.Null(one.ClientId));
    }

    [Fact]
    public async Task A_client_knows_who_comes_once_it_is_planned_and_each_reads_what_he_is()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenAcceptedMatchAsync(request, volunteer);
        Assert.Null((await api.ReadAsync(request.Client(), match)).VolunteerId);

        await api.PostAsync(Petra, match, "introduction", New.Introduction()).HasStatusAsync(HttpStatusCode.NoContent);
        var read = await api.ReadAsync(request.Client(), match);
        Assert.Equal((volunteer.VolunteerId, Role.Client, request.ClientId), (read.VolunteerId, read.YouAre, read.ClientId));
        Assert.Equal((volunteer.VolunteerId, true), (await ReadAsync(request.Client(), "matches").OkAsync<Page<ListMatches.Item>>()).Items.Select(one => (one.VolunteerId, one.YouAreClient)).Single());
        Assert.Equal((null, Role.Volunteer, false), await SeenAsync(volunteer.Person()));
        Assert.Equal((request.ClientId, Role.Professional, false), await SeenAsync(Petra));
        Assert.Equal((request.ClientId, Role.Coordinator, false), await SeenAsync(Karin));

        await api.PostAsync(volunteer.Person(), match, "decline").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Null((await api.ReadAsync(request.Client(), match)).VolunteerId);

        async Task<(Guid? ClientId, Role YouAre, bool YouSpeakForClient)> SeenAsync(TestPerson person)
        {
            var seen = await api.ReadAsync(person, match);
            return (seen.ClientId, seen.YouAre, seen.YouSpeakForClient);
        }
    }

    [Fact]
    public async Task A_professional_speaks_for_a_client_without_a_sign_in()
    {
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(New.Request() with { ClientAccountId = null }), await api.GivenVolunteerAsync());
        Assert.True((await api.ReadAsync(Petra, match)).YouSpeakForClient);
        Assert.False((await api.ReadAsync(Karin, match)).YouSpeakForClient);
    }

    private Task<HttpResponseMessage> ReadAsync(TestPerson person, string path) => api.As(person).GetAsync($"/api/matching/v1/{path}", Cancel);
}
