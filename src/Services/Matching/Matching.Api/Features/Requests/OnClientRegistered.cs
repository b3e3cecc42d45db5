using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client is known to a team, perhaps with a sign-in by which the client takes part in the matches.</summary>
internal sealed class OnClientRegistered(MatchingDb db) : IHandle<ClientRegistered>
{
    public async Task HandleAsync(ClientRegistered happened, CancellationToken cancel)
    {
        var client = await db.Clients.FindAsync([happened.ClientId], cancel) ?? db.Add(KnownClient.Of(happened.ClientId)).Entity;
        if (!client.Tell(happened.TeamId, happened.ClientAccountId, happened.DistrictCode, happened.MinorThrough, happened.OccurredAt)) return;
        foreach (var request in await db.Requests.Where(r => r.ClientId == happened.ClientId).ToListAsync(cancel))
            request.ClientSignsInAs(happened.ClientAccountId);
    }
}
