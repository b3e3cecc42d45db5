using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Data;

internal static class Relations
{
    /// <summary>What is known of a match; begun when nothing is. Two events about it at the same moment: one is handled again.</summary>
    public static async Task<MatchRelation> RelationAsync(this PoolsDb db, Guid matchId, Guid volunteerId, CancellationToken cancel)
    {
        var relation = await db.Relations.SingleOrDefaultAsync(r => r.MatchId == matchId, cancel);
        if (relation is null) db.Add(relation = new MatchRelation { MatchId = matchId, VolunteerId = volunteerId });
        return relation;
    }
}
