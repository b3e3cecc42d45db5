using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A volunteer is proposed: the professional and the team may read the card.</summary>
internal sealed class OnMatchProposed(PoolsDb db) : IHandle<MatchProposed>
{
    public async Task HandleAsync(MatchProposed happened, CancellationToken cancel)
    {
        var relation = await db.RelationAsync(happened.MatchId, happened.VolunteerId, cancel);
        relation.Propose(happened.ProfessionalId, happened.TeamId);
    }
}
