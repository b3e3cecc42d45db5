using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>An agreement ended: nobody reads the card because of it.</summary>
internal sealed class OnAgreementEnded(PoolsDb db) : IHandle<AgreementEnded>
{
    public async Task HandleAsync(AgreementEnded happened, CancellationToken cancel)
    {
        var relation = await db.RelationAsync(happened.MatchId, happened.VolunteerId, cancel);
        relation.End();
    }
}
