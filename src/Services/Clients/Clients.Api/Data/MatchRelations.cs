using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;

namespace Samenspel.Clients.Data;

internal static class MatchRelations
{
    /// <summary>What is known of a match; made when it is heard of for the first time. Two events at once: the second tries again.</summary>
    public static async Task<MatchRelation> RelationAsync(this ClientsDb db, Guid matchId, CancellationToken cancel)
    {
        var known = await db.MatchRelations.SingleOrDefaultAsync(relation => relation.MatchId == matchId, cancel);
        if (known is not null) return known;
        var heard = new MatchRelation { MatchId = matchId };
        db.Add(heard);
        return heard;
    }
}
