using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Requests;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>People act at the same moment.</summary>
public sealed class ConcurrencyTests(MatchingApi api)
{
    private const int Rounds = 5;
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_matches_confirmed_at_once_for_one_request_exactly_one_is()
    {
        await api.OtherServices.ListenAsync<MatchConfirmed>(Cancel);
        for (var round = 0; round < Rounds; round++)
        {
            var request = await api.GivenRequestAsync();
            var matches = new List<Guid>();
            for (var i = 0; i < 2; i++) matches.Add(await GivenHalfClickAsync(request, await api.GivenVolunteerAsync()));

            var answers = await ClickAtOnceAsync(matches.Select(match => (request.Client(), match)));

            Assert.Single(answers, answer => answer == (HttpStatusCode.NoContent, ""));
            Assert.Single(answers, answer => answer == (HttpStatusCode.Conflict, "match.another-confirmed"));
            var statuses = new List<MatchStatus>();
            foreach (var match in matches) statuses.Add((await api.ReadAsync(Petra, match)).Status);
            Assert.Equal([MatchStatus.Confirmed, MatchStatus.Withdrawn], statuses.Order());
            await api.OtherServices.ReceiveAsync<MatchConfirmed>(e => e.RequestId == request.RequestId, Cancel);
            Assert.Single(await api.OtherServices.ReceivedAllAsync<MatchConfirmed>(Cancel), e => e.RequestId == request.RequestId);
        }
    }

    [Fact]
    public async Task A_volunteer_with_one_place_is_not_confirmed_for_two_requests_at_once()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var volunteer = await api.GivenVolunteerAsync();
            var clicks = new List<(TestPerson, Guid)>();
            for (var i = 0; i < 2; i++)
            {
                var request = await api.GivenRequestAsync();
                clicks.Add((request.Client(), await GivenHalfClickAsync(request, volunteer)));
            }

            var answers = await ClickAtOnceAsync(clicks);

            Assert.Equal([(HttpStatusCode.NoContent, ""), (HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed")], answers.Order());
        }
    }

    [Fact]
    public async Task Both_sides_who_say_yes_at_once_confirm_exactly_once()
    {
        await api.OtherServices.ListenAsync<MatchConfirmed>(Cancel);
        for (var round = 0; round < Rounds; round++)
        {
            var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
            var match = await api.GivenTriedMatchAsync(request, volunteer);

            var answers = await ClickAtOnceAsync([(request.Client(), match), (volunteer.Person(), match), (volunteer.Person(), match)]);

            Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NoContent, ""), answer));
            Assert.Equal(MatchStatus.Confirmed, (await api.ReadAsync(Petra, match)).Status);
            await api.OtherServices.ReceiveAsync<MatchConfirmed>(e => e.MatchId == match, Cancel);
            Assert.Single(await api.OtherServices.ReceivedAllAsync<MatchConfirmed>(Cancel), e => e.MatchId == match);
        }
    }

    [Fact]
    public async Task For_one_client_one_consult_is_open_however_many_are_asked_at_once()
    {
        var client = await api.GivenClientAsync();
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => api.As(TestPerson.Professional(client.TeamId)).PostAsJsonAsync(
            "/api/matching/v1/consults", new AskConsult.Request(client.ClientId, ["walking"], [], [], [], "Houdt van wandelen."), ApiJson.Options, Cancel)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task For_one_client_one_consult_is_open_however_many_are_asked_on_at_once()
    {
        var (client, noor) = (await api.GivenClientAsync(), new TestPerson(Role.Ambassador) { Organisations = [Guid.CreateVersion7()] });
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        var (yvonne, question) = (api.As(TestPerson.Professional(client.TeamId)), new AskConsult.Request(client.ClientId, ["walking"], [], [], [], "Houdt van wandelen."));
        var closed = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            closed.Add((await yvonne.PostAsJsonAsync("/api/matching/v1/consults", question, ApiJson.Options, Cancel).OkAsync<AskConsult.Response>()).Id);
            await api.As(noor with { Teams = [client.TeamId] }).PostAsJsonAsync(
                $"/api/matching/v1/consults/{closed[i]}/gap", new ReportGap.Request(ConsultGap.NoPlace, "De club is vol."), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        }

        Task<HttpResponseMessage>[] asked =
        [
            .. closed.Select(consult => yvonne.PostAsJsonAsync($"/api/matching/v1/consults/{consult}/renewal", new ReopenConsult.Request(), ApiJson.Options, Cancel)),
            yvonne.PostAsJsonAsync("/api/matching/v1/consults", question, ApiJson.Options, Cancel),
        ];
        var answers = await Task.WhenAll(asked);

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var answer in answers.Where(answer => !answer.IsSuccessStatusCode)) await Task.FromResult(answer).IsProblemAsync(HttpStatusCode.Conflict, "consult.already-asked");
    }

    /// <summary>A match to which the volunteer said that it clicks.</summary>
    private async Task<Guid> GivenHalfClickAsync(Clients.Contracts.SupportRequestOpened request, Pools.Contracts.VolunteerActivated volunteer)
    {
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        await api.PostAsync(volunteer.Person(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        return match;
    }

    private async Task<(HttpStatusCode Status, string Code)[]> ClickAtOnceAsync(IEnumerable<(TestPerson Person, Guid Match)> clicks) =>
        await Task.WhenAll(clicks.Select(async click =>
        {
            var response = await api.PostAsync(click.Person, click.Match, "clicks", New.Yes);
            return response.IsSuccessStatusCode
                ? (response.StatusCode, "")
                : (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetString()!);
        }));
}
