using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Respite;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Matches;

/// <summary>A volunteer was found: the support request, or a part of a respite, is arranged, and the volunteer may see a name as far as the client allows.</summary>
internal sealed class OnMatchConfirmed(ClientsDb db, Notifier notices) : IHandle<MatchConfirmed>
{
    public async Task HandleAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        var request = await db.SupportRequests.SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        request?.Arrange(happened.MatchId);
        if (await db.RespiteOfBlockAsync(happened.RequestId, cancel) is { } respite)
        {
            respite.Found(happened.RequestId, happened.MatchId);
            await notices.TellCoveredAsync(respite, cancel);
        }
        (await db.RelationAsync(happened.MatchId, cancel)).Confirm(happened.ClientId, happened.OrganisationId, happened.VolunteerAccountId);
    }
}
