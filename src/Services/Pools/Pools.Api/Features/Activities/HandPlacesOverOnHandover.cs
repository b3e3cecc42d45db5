using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A colleague helps a client from now on: what waits about the client's places with who did goes along, to who helps now when it was handed over again since.</summary>
internal sealed class HandPlacesOverOnHandover(PoolsDb db, Notifier notices) : IReactTo<KnownHandover>
{
    public async Task ReactAsync(KnownHandover known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (happened is not SupportRequestHandedOver { ClientId: var client, FormerProfessionalId: var former } || known.ProfessionalId is not { } now || now == former) return;
        var places = await db.Places.Where(place => place.ClientId == client && place.AskedBy == former).ToListAsync(cancel);
        foreach (var place in places)
        {
            place.HandOver(now);
            await notices.HandOverAsync([.. ActivityNotices.Waiting, ActivityNotices.Stopped], place.Id, former, now, cancel);
        }
    }
}
