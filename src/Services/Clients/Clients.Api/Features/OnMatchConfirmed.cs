using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Clients.Features;

/// <summary>A volunteer was found: the support request is arranged.</summary>
internal sealed class OnMatchConfirmed(ClientsDb db) : IHandle<MatchConfirmed>
{
    public async Task HandleAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        var request = await db.SupportRequests.SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        request?.Arrange(happened.MatchId);
    }
}
