using Samenspel.Clients.Data;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Clients.Features.Matches;

/// <summary>A match does not go on, without a no: nobody needs a name for it any more.</summary>
internal sealed class OnMatchWithdrawn(ClientsDb db) : IHandle<MatchWithdrawn>
{
    public async Task HandleAsync(MatchWithdrawn happened, CancellationToken cancel) => (await db.RelationAsync(happened.MatchId, cancel)).End();
}
