using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A proposal does not go on, without a no: nobody reads the card because of it.</summary>
internal sealed class OnMatchWithdrawn(PoolsDb db) : IHandle<MatchWithdrawn>
{
    public async Task HandleAsync(MatchWithdrawn happened, CancellationToken cancel) =>
        (await db.RelationAsync(happened.MatchId, happened.VolunteerId, cancel)).End();
}
