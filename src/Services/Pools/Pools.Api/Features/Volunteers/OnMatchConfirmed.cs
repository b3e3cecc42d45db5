using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Volunteer and request belong together: professional, team and client may read the card.</summary>
internal sealed class OnMatchConfirmed(PoolsDb db) : IHandle<MatchConfirmed>
{
    public async Task HandleAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        var relation = await db.RelationAsync(happened.MatchId, happened.VolunteerId, cancel);
        relation.Propose(happened.ProfessionalId, happened.TeamId);
        relation.Introduce(happened.ClientAccountId);
    }
}
