using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;

namespace Samenspel.Matching.Data;

/// <summary>Brings together what the hard rules judge.</summary>
internal static class Pairs
{
    /// <summary>The pair of a request and a volunteer, today.</summary>
    public static async Task<Pair> PairAsync(this MatchingDb db, MatchRequest request, Candidate candidate, TimeProvider clock, CancellationToken cancel) => new(
        request, candidate,
        await db.Matches.AnyAsync(m => m.ClientId == request.ClientId && m.VolunteerId == candidate.Id && m.Status == MatchStatus.Declined, cancel),
        clock.Today());

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
