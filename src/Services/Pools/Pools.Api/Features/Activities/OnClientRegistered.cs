using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A client is known to a team: its professionals may keep places for the client.</summary>
internal sealed class OnClientRegistered(PoolsDb db) : IHandle<ClientRegistered>
{
    public async Task HandleAsync(ClientRegistered happened, CancellationToken cancel)
    {
        var client = await db.Clients.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId, cancel);
        if (client is null) db.Add(client = new KnownClient { ClientId = happened.ClientId });
        client.Take(happened.TeamId, happened.ClientAccountId, happened.OccurredAt);
    }
}
