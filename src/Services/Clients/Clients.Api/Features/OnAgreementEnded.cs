using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Messaging;

namespace Samenspel.Clients.Features;

/// <summary>A collaboration ended: nobody needs a name for it any more.</summary>
internal sealed class OnAgreementEnded(ClientsDb db) : IHandle<AgreementEnded>
{
    public async Task HandleAsync(AgreementEnded happened, CancellationToken cancel) => (await db.RelationAsync(happened.MatchId, cancel)).End();
}
