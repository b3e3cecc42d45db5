using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Client and volunteer will meet: the client may read the card.</summary>
internal sealed class OnIntroductionPlanned(PoolsDb db) : IHandle<IntroductionPlanned>
{
    public async Task HandleAsync(IntroductionPlanned happened, CancellationToken cancel)
    {
        var relation = await db.RelationAsync(happened.MatchId, happened.VolunteerId, cancel);
        relation.Introduce(happened.ClientAccountId);
    }
}
