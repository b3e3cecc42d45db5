using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A colleague helps a client from now on: what waits about the client's places with who did goes along.</summary>
internal sealed class OnSupportRequestHandedOver(PoolsDb db, Notifier notices) : IHandle<SupportRequestHandedOver>
{
    public async Task HandleAsync(SupportRequestHandedOver happened, CancellationToken cancel)
    {
        var places = await db.Places.Where(place => place.ClientId == happened.ClientId && place.AskedBy == happened.FormerProfessionalId).ToListAsync(cancel);
        foreach (var place in places)
        {
            place.HandOver(happened.ProfessionalId);
            await notices.HandOverAsync([.. ActivityNotices.Waiting, ActivityNotices.Stopped], place.Id, happened.FormerProfessionalId, happened.ProfessionalId, cancel);
        }
    }
}
