using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A colleague of the team helps the client from now on: what is asked about the matches is asked of the colleague. The last one told counts, also when the opening is heard only later.</summary>
internal sealed class OnSupportRequestHandedOver(MatchingDb db, WorkHandover handover, OwnVolunteers own) : IHandle<SupportRequestHandedOver>
{
    public async Task HandleAsync(SupportRequestHandedOver happened, CancellationToken cancel)
    {
        var request = await db.Requests.Include(r => r.Matches).SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        if (request is null) db.Add(request = MatchRequest.Of(happened.RequestId));
        if (!request.IsNewestHandOver(happened.Version)) return;
        await handover.HandOverAsync(request, happened.ProfessionalId, cancel);
        await own.LookAtRequestAsync(request.Id, cancel);
    }
}
