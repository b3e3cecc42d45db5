using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine;

namespace Samenspel.Matching.Data;

/// <summary>Reads what the engine looks at: everybody for a run, or what surrounds one request. A few queries, and nothing is tracked.</summary>
internal sealed class EngineInputReader(MatchingDb db, TimeProvider clock, Programme programme)
{
    private static readonly MatchStatus[] Asked = [MatchStatus.Invited, MatchStatus.Accepted, MatchStatus.Introduced, MatchStatus.Trial, MatchStatus.ClickAsked];

    private static readonly Dictionary<Guid, Worth> NoPrices = [];

    /// <summary>
    /// The whole city: all open requests whose client allows the search and for which nobody is asked now. Who is asked elsewhere
    /// counts as taken, so that a run does not plan somebody twice.
    /// </summary>
    public async Task<MatchingInput> WholeAsync(long seed, IReadOnlyList<BlockAndSupply> previous, CancellationToken cancel)
    {
        var today = clock.Today();
        var searched = db.ClientsWhoAllow(ConsentScope.Matching, today);
        var requests = await db.Requests.AsNoTracking()
            .Where(r => r.Status == MatchRequestStatus.Open && searched.Contains(r.ClientId) && !r.Matches.Any(m => Asked.Contains(m.Status)))
            .ToListAsync(cancel);
        var input = await AroundAsync([.. requests.Select(request => EngineInputMapping.Of(request, isAllowed: true, today))], null, countAsked: true, cancel);
        return input with { Seed = seed, Previous = previous };
    }

    /// <summary>One request and everybody who could help. Who is asked elsewhere can still be chosen: people decide.</summary>
    public async Task<City> AroundAsync(MatchRequest request, CancellationToken cancel) =>
        await AroundAsync(request, await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel), cancel);

    /// <summary>What a place of each volunteer costs the city, by the last run; who is not in it is free.</summary>
    public async Task<IReadOnlyDictionary<Guid, Worth>> PricesAsync(CancellationToken cancel) =>
        RunJson.Read<Dictionary<Guid, Worth>>(await db.Runs.AsNoTracking().Where(run => run.Status == RunStatus.Completed)
            .OrderByDescending(run => run.FinishedAt).Select(run => run.Prices).FirstOrDefaultAsync(cancel)) ?? NoPrices;

    /// <summary>The same, where it is known already whether the client allows it.</summary>
    public async Task<City> AroundAsync(MatchRequest request, bool isAllowed, CancellationToken cancel) =>
        City.Of(await AroundAsync([EngineInputMapping.Of(request, isAllowed, clock.Today())], request.ClientId, countAsked: false, cancel));

    /// <summary>Who fits this request in a city read before, where the client is known to allow the look.</summary>
    public HashSet<Guid> Fitting(City city, MatchRequest request)
    {
        var asked = EngineInputMapping.Of(request, isAllowed: true, clock.Today());
        return [.. Ranking.Of(city, asked, asked.Blocks[0], NoPrices, explained: 0).Select(one => one.SupplyId)];
    }

    /// <summary>Everybody judged for a request: who fits first, ranked by the prices of the last run.</summary>
    public async Task<IReadOnlyList<JudgedCandidate>> JudgeAllAsync(MatchRequest request, CancellationToken cancel)
    {
        var isAllowed = await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel);
        var city = await AroundAsync(request, isAllowed, cancel);
        var asked = EngineInputMapping.Of(request, isAllowed, clock.Today());
        var place = Ranking.Of(city, asked, asked.Blocks[0], await PricesAsync(cancel), explained: 0)
            .Select((one, index) => (one.SupplyId, index)).ToDictionary(one => one.SupplyId, one => one.index);
        var candidates = await db.Candidates.AsNoTracking().Where(c => c.ProfileFrom != null).ToListAsync(cancel);
        return
        [
            // Who became known between the two reads is judged the next time.
            .. candidates.Select(candidate => (Candidate: candidate, Judgement: PairJudgement.Of(city, asked.Id, candidate.Id)))
                .Where(one => one.Judgement is not null).Select(one => new JudgedCandidate(one.Candidate, one.Judgement!))
                .OrderBy(one => place.GetValueOrDefault(one.Candidate.Id, int.MaxValue)).ThenBy(one => one.Candidate.Id),
        ];
    }

    /// <summary>The pair of a request and a volunteer, today.</summary>
    public async Task<Pair> PairAsync(MatchRequest request, Candidate candidate, CancellationToken cancel) =>
        new(request, candidate, (await JudgeAsync(request, candidate, cancel)).Failed);

    /// <summary>A request and a volunteer judged, today.</summary>
    public async Task<PairJudgement> JudgeAsync(MatchRequest request, Candidate candidate, CancellationToken cancel)
    {
        var isAllowed = await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel);
        var lately = await LatelyAsync(countAsked: false, candidate.Id, cancel);
        var asked = EngineInputMapping.Of(request, isAllowed, clock.Today());
        var city = City.Of(new MatchingInput([asked], [EngineInputMapping.Of(candidate, lately.GetValueOrDefault(candidate.Id))], clock.Today())
        {
            Excluded = await ExcludedAsync(request.ClientId, cancel),
            Programme = programme,
        });
        return PairJudgement.Of(city, asked.Blocks[0].Id, candidate.Id)!;
    }

    /// <summary>What would help a request, with the prices of the last run.</summary>
    public async Task<WhyNobody> WhyNobodyAsync(MatchRequest request, CancellationToken cancel)
    {
        var isAllowed = await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel);
        var (city, asked) = (await AroundAsync(request, isAllowed, cancel), EngineInputMapping.Of(request, isAllowed, clock.Today()));
        return WhyNobody.Of(city, asked, asked.Blocks[0], await PricesAsync(cancel));
    }

    /// <summary>The pair of a match, today.</summary>
    public async Task<Pair> PairOfAsync(MatchRequest request, Guid matchId, CancellationToken cancel)
    {
        var volunteerId = request.Matches.Single(m => m.Id == matchId).VolunteerId;
        return await PairAsync(request, await db.Candidates.SingleAsync(c => c.Id == volunteerId, cancel), cancel);
    }

    private async Task<MatchingInput> AroundAsync(IReadOnlyList<Engine.Request> requests, Guid? clientId, bool countAsked, CancellationToken cancel)
    {
        var candidates = await db.Candidates.AsNoTracking().Where(c => c.ProfileFrom != null).ToListAsync(cancel);
        var activities = await db.Activities.AsNoTracking().Where(a => a.IsOpen && a.Free > 0).ToListAsync(cancel);
        var lately = await LatelyAsync(countAsked, null, cancel);
        return new(requests, [.. candidates.Select(one => EngineInputMapping.Of(one, lately.GetValueOrDefault(one.Id)))], clock.Today())
        {
            Activities = [.. activities.Select(EngineInputMapping.Of)],
            Excluded = await ExcludedAsync(clientId, cancel),
            Programme = programme,
        };
    }

    /// <summary>The exclusion pairs, which follow from the declined matches.</summary>
    private async Task<IReadOnlyList<ClientAndVolunteer>> ExcludedAsync(Guid? clientId, CancellationToken cancel) =>
        [.. (await db.Matches.Where(m => m.Status == MatchStatus.Declined && (clientId == null || m.ClientId == clientId))
            .Select(m => new { m.ClientId, m.VolunteerId }).Distinct().ToListAsync(cancel)).Select(one => new ClientAndVolunteer(one.ClientId, one.VolunteerId))];

    private async Task<Dictionary<Guid, RecentContact>> LatelyAsync(bool countAsked, Guid? volunteerId, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddDays(-EngineInputMapping.RestDays - 2);
        var all = db.Matches.Where(m => volunteerId == null || m.VolunteerId == volunteerId);
        var no = await all.Where(m => m.DeclinedBy == Role.Volunteer && m.DeclinedAt > since)
            .GroupBy(m => m.VolunteerId).Select(one => new { one.Key, At = one.Max(m => m.DeclinedAt) }).ToDictionaryAsync(one => one.Key, one => one.At, cancel);
        var asked = await all.Where(m => m.InvitedAt != null)
            .GroupBy(m => m.VolunteerId).Select(one => new { one.Key, At = one.Max(m => m.InvitedAt), Now = one.Count(m => Asked.Contains(m.Status)) }).ToListAsync(cancel);
        var found = asked.ToDictionary(one => one.Key, one => new RecentContact(no.GetValueOrDefault(one.Key), one.At, countAsked ? one.Now : 0));
        foreach (var (id, at) in no) found.TryAdd(id, new(at, null, 0));
        return found;
    }
}

/// <summary>A volunteer judged for a request.</summary>
internal sealed record JudgedCandidate(Candidate Candidate, PairJudgement Judgement);
