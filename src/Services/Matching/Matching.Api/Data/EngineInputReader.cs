using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Explaining;
using Samenspel.Matching.Engine.Indexing;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Result;
using Samenspel.Matching.Engine.Scoring;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Data;

/// <summary>Reads what the engine looks at: everybody for a run, or what surrounds one request. A few queries, and nothing is tracked.</summary>
internal sealed class EngineInputReader(MatchingDb db, LastPrices lastPrices, TimeProvider clock, Programme programme)
{
    private static readonly MatchStatus[] Asked = [MatchStatus.Invited, MatchStatus.Accepted, MatchStatus.Introduced, MatchStatus.Trial, MatchStatus.ClickAsked];

    /// <summary>Who can be asked, or takes a break. Who stopped, or lost the role in the organisation, does not count any more.</summary>
    private IQueryable<Candidate> Known => db.StillVolunteers(clock.Today()).AsNoTracking().Where(c => c.ProfileVersion > 0 && !c.HasLeft);

    /// <summary>
    /// The whole city: all open requests whose client allows the search and for which nobody is asked now. Who is asked elsewhere
    /// counts as taken, so that a run does not plan somebody twice.
    /// </summary>
    public async Task<MatchingInput> ReadAllAsync(long seed, IReadOnlyList<BlockAndSupply> previous, CancellationToken cancel)
    {
        var today = clock.Today();
        var searched = db.ClientsWhoAllow(ConsentScope.Matching, today);
        var requests = await db.Requests.AsNoTracking()
            .Where(r => r.Status == MatchRequestStatus.Open && searched.Contains(r.ClientId) && !r.Matches.Any(m => Asked.Contains(m.Status)))
            .ToListAsync(cancel);
        var candidates = OneOfEach(await Known.ToListAsync(cancel));
        var (lately, loads) = (await RecentContactsAsync(cancel), await LoadsAsync(candidates, cancel));
        return new MatchingInput(
            [.. requests.Select(request => EngineInputMapping.Of(request, isAllowed: true, today))],
            [.. candidates.Select(one => EngineInputMapping.Of(one, lately.GetValueOrDefault(one.AccountId), loads.GetValueOrDefault(one.AccountId, PersonLoad.None)))], today)
        {
            Activities = await ActivitiesAsync(cancel),
            Excluded = await ExcludedAsync(db.Matches.Where(m => db.Requests.Any(r => r.ClientId == m.ClientId && r.Status == MatchRequestStatus.Open)), candidates, cancel),
            Oneself = await OneselfAsync(requests, candidates, cancel),
            Programme = programme,
            Seed = seed,
            Previous = previous,
        };
    }

    /// <summary>What a place of each volunteer costs the city, by the last run; who is not in it is free.</summary>
    public Task<IReadOnlyDictionary<Guid, AssignmentValue>> PricesAsync(CancellationToken cancel) => lastPrices.ReadAsync(db, cancel);

    /// <summary>Who of these fits each request, where the client is known to allow the look.</summary>
    public async Task<IReadOnlyList<HashSet<Guid>>> FindFittingAsync(IReadOnlyList<MatchRequest> requests, IReadOnlyList<Candidate> candidates, CancellationToken cancel)
    {
        var indexed = await IndexAsync(requests[0], isAllowed: true, candidates, cancel);
        return
        [
            .. from request in requests
               let asked = EngineInputMapping.Of(request, isAllowed: true, clock.Today())
               select Ranking.Of(indexed, asked, asked.Blocks[0], LastPrices.None, explained: 0).Select(one => one.SupplyId).ToHashSet(),
        ];
    }

    /// <summary>Everybody who offers the activity of a request judged for it, to be counted.</summary>
    public async Task<IReadOnlyList<JudgedCandidate>> JudgeOfferingAsync(MatchRequest request, CancellationToken cancel) => await JudgeAsync(
        request, await IsAllowedAsync(request, cancel), await Known.Where(c => c.ActivityCodes.Contains(request.ActivityCode)).ToListAsync(cancel), cancel);

    /// <summary>
    /// A part of all, judged for a request: who fits first, ranked by the prices of the last run, then the others by id; on after the one with this id.
    /// Who is not near or not shown is not read.
    /// </summary>
    public async Task<IReadOnlyList<JudgedCandidate>> JudgePageAsync(MatchRequest request, bool? fits, Guid? after, int take, CancellationToken cancel)
    {
        var isAllowed = await IsAllowedAsync(request, cancel);
        var near = await Known.Where(c => c.ActivityCodes.Contains(request.ActivityCode) && c.DistrictCodes.Contains(request.DistrictCode)).ToDictionaryAsync(c => c.Id, cancel);
        var indexed = await IndexAsync(request, isAllowed, [.. near.Values], cancel);
        var asked = EngineInputMapping.Of(request, isAllowed, clock.Today());
        Guid[] fitting = [.. Ranking.Of(indexed, asked, asked.Blocks[0], await PricesAsync(cancel), explained: 0).Select(one => one.SupplyId)];
        var place = after is { } last ? Array.IndexOf(fitting, last) : -1;
        var isAmongOthers = after is not null && (place < 0 || fits == false);
        if (isAmongOthers && (fits == true || !await db.Candidates.AnyAsync(c => c.Id == after, cancel))) throw new UnknownAfterException();

        JudgedCandidate[] first = isAmongOthers || fits == false ? []
            : [.. fitting[(place + 1)..].Take(take).Select(id => new JudgedCandidate(near[id], PairJudgement.Of(indexed, asked.Id, id)!))];
        if (fits == true || first.Length == take) return first;

        var others = Known.Where(c => !fitting.Contains(c.Id));
        if (isAmongOthers) others = others.Where(c => c.Id > after);
        return [.. first, .. await JudgeAsync(request, isAllowed, await others.OrderBy(c => c.Id).Take(take - first.Length).ToListAsync(cancel), cancel)];
    }

    /// <summary>The pair of a request and a volunteer, today.</summary>
    public async Task<Pair> PairAsync(MatchRequest request, Candidate candidate, CancellationToken cancel) =>
        new(request, candidate, (await JudgeAsync(request, candidate, cancel)).Failed);

    /// <summary>A request and a volunteer judged, today.</summary>
    public async Task<PairJudgement> JudgeAsync(MatchRequest request, Candidate candidate, CancellationToken cancel) =>
        (await JudgeAsync(request, await IsAllowedAsync(request, cancel), [candidate], cancel, isVolunteer: await db.StillVolunteers(clock.Today()).AnyAsync(c => c.Id == candidate.Id, cancel)))[0].Judgement;

    /// <summary>What would help a request, with the prices of the last run.</summary>
    public async Task<UnmatchedExplanation> ExplainUnmatchedAsync(MatchRequest request, CancellationToken cancel)
    {
        var isAllowed = await IsAllowedAsync(request, cancel);
        // Who neither offers this nor helps there misses two rules at least, and asking another thing elsewhere is no help with this.
        var around = Known.Where(c => c.ActivityCodes.Contains(request.ActivityCode) || c.DistrictCodes.Contains(request.DistrictCode));
        var indexed = await IndexAsync(request, isAllowed, await around.ToListAsync(cancel), cancel, await ActivitiesAsync(cancel));
        var asked = EngineInputMapping.Of(request, isAllowed, clock.Today());
        return UnmatchedExplanation.Of(indexed, asked, asked.Blocks[0], await PricesAsync(cancel), combine: true);
    }

    /// <summary>The pair of a match, today.</summary>
    public async Task<Pair> PairOfAsync(MatchRequest request, Guid matchId, CancellationToken cancel)
    {
        var volunteerId = request.Matches.Single(m => m.Id == matchId).VolunteerId;
        return await PairAsync(request, await db.Candidates.SingleAsync(c => c.Id == volunteerId, cancel), cancel);
    }

    private Task<bool> IsAllowedAsync(MatchRequest request, CancellationToken cancel) => db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel);

    private async Task<IReadOnlyList<JudgedCandidate>> JudgeAsync(
        MatchRequest request, bool isAllowed, IReadOnlyList<Candidate> candidates, CancellationToken cancel, bool isVolunteer = true)
    {
        var indexed = await IndexAsync(request, isAllowed, candidates, cancel, isVolunteer: isVolunteer);
        return [.. candidates.Select(candidate => new JudgedCandidate(candidate, PairJudgement.Of(indexed, request.Id, candidate.Id)!))];
    }

    /// <summary>One request and these, indexed. Who is asked elsewhere can still be chosen: people decide.</summary>
    private async Task<IndexedInput> IndexAsync(
        MatchRequest request, bool isAllowed, IReadOnlyList<Candidate> candidates, CancellationToken cancel, IReadOnlyList<CollectiveActivity>? activities = null, bool isVolunteer = true)
    {
        var (saidNo, loads) = (await SaidNoAsync(cancel), await LoadsAsync(candidates, cancel));
        return IndexedInput.Of(new MatchingInput(
            [EngineInputMapping.Of(request, isAllowed, clock.Today())],
            [.. candidates.Select(one => EngineInputMapping.Of(one, new RecentContact(saidNo.GetValueOrDefault(one.AccountId), null, 0), loads.GetValueOrDefault(one.AccountId, PersonLoad.None)) with { IsActive = one.IsActive && isVolunteer })], clock.Today())
        {
            Activities = activities ?? [],
            Excluded = await ExcludedAsync(db.Matches.Where(m => m.ClientId == request.ClientId), candidates, cancel),
            Oneself = await OneselfAsync([request], candidates, cancel),
            Programme = programme,
        });
    }

    private async Task<IReadOnlyList<CollectiveActivity>> ActivitiesAsync(CancellationToken cancel) =>
        [.. (await db.Activities.AsNoTracking().Where(a => a.IsOpen && a.Free > 0).ToListAsync(cancel)).Select(EngineInputMapping.Of)];

    /// <summary>
    /// Of somebody who is in several pools, in a run, the record that offers most: a run plans a person once, so that nobody is
    /// planned beyond what one person can do.
    /// </summary>
    private static List<Candidate> OneOfEach(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.GroupBy(c => c.AccountId).Select(person => person
            .OrderByDescending(c => c.IsActive).ThenByDescending(c => Math.Max(0, c.MaxClients - c.Load) > 0)
            .ThenByDescending(c => c.ActivityCodes.Count * c.DistrictCodes.Count * c.Slots.Count).ThenBy(c => c.Id).First())];

    private Task<IReadOnlyDictionary<Guid, PersonLoad>> LoadsAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancel) =>
        PersonLoad.ReadAsync(db, [.. candidates.Select(c => c.AccountId).Distinct()], clock.GetUtcNow(), cancel);

    /// <summary>The exclusion pairs, which follow from the declined matches: with the person, in whatever pool.</summary>
    private static async Task<IReadOnlyList<ClientAndVolunteer>> ExcludedAsync(IQueryable<Match> among, IReadOnlyList<Candidate> candidates, CancellationToken cancel)
    {
        var declined = await among.Where(m => m.Status == MatchStatus.Declined).Select(m => new { m.ClientId, m.VolunteerAccountId }).Distinct().ToListAsync(cancel);
        return Pairs(declined.Select(one => (one.ClientId, one.VolunteerAccountId)), candidates);
    }

    /// <summary>Who would be the own volunteer, or the volunteer of whom he or she cares for or is responsible for as a professional.</summary>
    private async Task<IReadOnlyList<ClientAndVolunteer>> OneselfAsync(IReadOnlyList<MatchRequest> requests, IReadOnlyList<Candidate> candidates, CancellationToken cancel)
    {
        Guid[] clients = [.. requests.Select(r => r.ClientId).Distinct()];
        var caregivers = await db.Caregivers.AsNoTracking().Where(c => clients.Contains(c.ClientId) && !c.HasEnded && c.AccountId != null)
            .Select(c => new { c.ClientId, Account = c.AccountId!.Value }).ToListAsync(cancel);
        var selves = requests.Where(r => r.ClientAccountId is not null).Select(r => (r.ClientId, r.ClientAccountId!.Value));
        return Pairs([.. selves, .. caregivers.Select(c => (c.ClientId, c.Account)), .. requests.Select(r => (r.ClientId, r.ProfessionalId))], candidates);
    }

    private static List<ClientAndVolunteer> Pairs(IEnumerable<(Guid Client, Guid Account)> people, IReadOnlyList<Candidate> candidates)
    {
        var records = candidates.ToLookup(c => c.AccountId, c => c.Id);
        return [.. from one in people.Distinct() from record in records[one.Account] select new ClientAndVolunteer(one.Client, record)];
    }

    /// <summary>Who said no so lately that he is left in peace, by sign-in.</summary>
    private Task<Dictionary<Guid, DateTimeOffset?>> SaidNoAsync(CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddDays(-EngineInputMapping.DeclineCooldownDays - 2);
        return db.Matches.Where(m => m.DeclinedBy == Role.Volunteer && m.DeclinedAt > since)
            .GroupBy(m => m.VolunteerAccountId).Select(one => new { one.Key, At = one.Max(m => m.DeclinedAt) }).ToDictionaryAsync(one => one.Key, one => one.At, cancel);
    }

    /// <summary>Also who was asked lately, or is asked now: older invitations count for nothing.</summary>
    private async Task<Dictionary<Guid, RecentContact>> RecentContactsAsync(CancellationToken cancel)
    {
        var no = await SaidNoAsync(cancel);
        var since = clock.GetUtcNow().AddDays(-Volunteer.LatelyDays - 2);
        var asked = await db.Matches.Where(m => m.InvitedAt > since || Asked.Contains(m.Status))
            .GroupBy(m => m.VolunteerAccountId).Select(one => new { one.Key, At = one.Max(m => m.InvitedAt), Now = one.Count(m => Asked.Contains(m.Status)) }).ToListAsync(cancel);
        var found = asked.ToDictionary(one => one.Key, one => new RecentContact(no.GetValueOrDefault(one.Key), one.At, one.Now));
        foreach (var (id, at) in no) found.TryAdd(id, new(at, null, 0));
        return found;
    }
}

/// <summary>A volunteer judged for a request.</summary>
internal sealed record JudgedCandidate(Candidate Candidate, PairJudgement Judgement);
