using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>People act at the same moment.</summary>
public sealed class ConcurrencyTests(MatchingApi api)
{
    private const int Rounds = 5;
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_several_matches_confirmed_at_once_for_one_request_exactly_one_is()
    {
        await api.Neighbours.ListenAsync<MatchConfirmed>(Cancel);
        for (var round = 0; round < Rounds; round++)
        {
            var request = await api.GivenRequestAsync();
            var matches = new List<Guid>();
            for (var i = 0; i < 3; i++) matches.Add(await api.GivenAcceptedMatchAsync(request, await api.GivenVolunteerAsync()));

            var answers = await ConfirmAtOnceAsync(matches);

            Assert.Single(answers, answer => answer == (HttpStatusCode.NoContent, ""));
            Assert.Equal(2, answers.Count(answer => answer == (HttpStatusCode.Conflict, "match.another-confirmed")));
            var statuses = new List<MatchStatus>();
            foreach (var match in matches) statuses.Add((await api.ReadAsync(Petra, match)).Status);
            Assert.Equal([MatchStatus.Confirmed, MatchStatus.Withdrawn, MatchStatus.Withdrawn], statuses.Order());
            await api.Neighbours.HearAsync<MatchConfirmed>(e => e.RequestId == request.RequestId, Cancel);
            Assert.Single(api.Neighbours.Heard<MatchConfirmed>(), e => e.RequestId == request.RequestId);
        }
    }

    [Fact]
    public async Task A_volunteer_with_one_place_is_not_confirmed_for_two_requests_at_once()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var volunteer = await api.GivenVolunteerAsync();
            var matches = new List<Guid>();
            for (var i = 0; i < 2; i++) matches.Add(await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), volunteer));

            var answers = await ConfirmAtOnceAsync(matches);

            Assert.Equal([(HttpStatusCode.NoContent, ""), (HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed")], answers.Order());
        }
    }

    private async Task<(HttpStatusCode Status, string Code)[]> ConfirmAtOnceAsync(IEnumerable<Guid> matches) =>
        await Task.WhenAll(matches.Select(async (match, i) =>
        {
            var response = await api.PostAsync(i % 2 == 0 ? Petra : Karin, match, "confirmation");
            return response.IsSuccessStatusCode
                ? (response.StatusCode, "")
                : (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetString()!);
        }));
}
