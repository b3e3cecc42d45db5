using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Rules;

namespace Samenspel.Matching.Data;

/// <summary>Brings together what the hard rules judge.</summary>
internal static class Pairs
{
    /// <summary>The pair of a request and a volunteer, today.</summary>
    public static async Task<Pair> PairAsync(this MatchingDb db, MatchRequest request, Candidate candidate, TimeProvider clock, CancellationToken cancel) => new(
        request, candidate,
        (await db.ExcludedForAsync(request.ClientId, cancel)).Contains(candidate.Id),
        await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel),
        clock.Today());

    /// <summary>The pair of a match, today.</summary>
    public static async Task<Pair> PairOfAsync(this MatchingDb db, MatchRequest request, Guid matchId, TimeProvider clock, CancellationToken cancel)
    {
        var volunteerId = request.Matches.Single(m => m.Id == matchId).VolunteerId;
        return await db.PairAsync(request, await db.Candidates.SingleAsync(c => c.Id == volunteerId, cancel), clock, cancel);
    }

    /// <summary>The volunteers who are not proposed to this client again: the exclusion pairs, which follow from the declined matches.</summary>
    public static Task<HashSet<Guid>> ExcludedForAsync(this MatchingDb db, Guid clientId, CancellationToken cancel) =>
        db.Matches.Where(m => m.ClientId == clientId && m.Status == MatchStatus.Declined).Select(m => m.VolunteerId).ToHashSetAsync(cancel);

    /// <summary>Whether the client allows this now.</summary>
    public static async Task<bool> AllowsAsync(this MatchingDb db, Guid clientId, string scope, TimeProvider clock, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == scope, cancel))?.Holds(clock.Today()) == true;
}
