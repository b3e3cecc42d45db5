using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Clients.Features;

/// <summary>A volunteer was found: the support request is arranged, and the volunteer may see a name as far as the client allows.</summary>
internal sealed class OnMatchConfirmed(ClientsDb db) : IHandle<MatchConfirmed>
{
    public async Task HandleAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        var request = await db.SupportRequests.SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        request?.Arrange(happened.MatchId);
        (await db.RelationAsync(happened.MatchId, cancel)).Confirm(happened.ClientId, happened.OrganisationId, happened.VolunteerAccountId);
    }
}
