using Samenspel.Clients.Data;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Clients.Features;

/// <summary>A match does not go on: nobody needs a name for it any more.</summary>
internal sealed class OnMatchDeclined(ClientsDb db) : IHandle<MatchDeclined>
{
    public async Task HandleAsync(MatchDeclined happened, CancellationToken cancel) => (await db.RelationAsync(happened.MatchId, cancel)).End();
}
