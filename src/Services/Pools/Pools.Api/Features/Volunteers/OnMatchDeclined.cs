using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A proposal does not go on: nobody reads the card because of it.</summary>
internal sealed class OnMatchDeclined(PoolsDb db) : IHandle<MatchDeclined>
{
    public async Task HandleAsync(MatchDeclined happened, CancellationToken cancel)
    {
        var relation = await db.RelationAsync(happened.MatchId, happened.VolunteerId, cancel);
        relation.End();
    }
}
