using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Rules;

namespace Samenspel.Matching.Data;

/// <summary>A volunteer judged for a request.</summary>
/// <param name="Candidate">The volunteer.</param>
/// <param name="Failed">The hard rules that are not met.</param>
/// <param name="Why">The explanation; null for somebody who does not fit.</param>
internal sealed record Judged(Candidate Candidate, IReadOnlyList<HardRule> Failed, Explanation? Why)
{
    public bool Fits => Failed.Count == 0;
}

/// <summary>Judges all known volunteers for a request.</summary>
internal static class Judgements
{
    public static async Task<IReadOnlyList<Judged>> JudgeAsync(this MatchingDb db, MatchRequest request, TimeProvider clock, CancellationToken cancel)
    {
        var candidates = await db.Candidates.AsNoTracking().Where(c => c.ProfileFrom != null).ToListAsync(cancel);
        return Judge(candidates, request, await db.ExcludedForAsync(request.ClientId, cancel), await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel), clock.Today());
    }

    public static IReadOnlyList<Judged> Judge(
        IEnumerable<Candidate> candidates, MatchRequest request, IReadOnlySet<Guid> excluded, bool mayLook, DateOnly today) =>
        [.. candidates.Select(candidate => Judge(new Pair(request, candidate, excluded.Contains(candidate.Id), mayLook, today)))];

    private static Judged Judge(Pair pair)
    {
        var failed = HardRules.Failed(pair);
        return new Judged(pair.Candidate, failed, failed.Count == 0 ? Explanation.Of(pair) : null);
    }
}
