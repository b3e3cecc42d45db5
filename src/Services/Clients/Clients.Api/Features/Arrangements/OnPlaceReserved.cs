using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Clients.Features.Arrangements;

/// <summary>A place in an activity is kept for a client: it is part of who does what.</summary>
internal sealed class OnPlaceReserved(ClientsDb db) : IHandle<PlaceReserved>
{
    public async Task HandleAsync(PlaceReserved happened, CancellationToken cancel)
    {
        var place = await db.KeptPlaces.SingleOrDefaultAsync(one => one.PlaceId == happened.PlaceId, cancel);
        if (place is null) db.Add(place = new KeptPlace { PlaceId = happened.PlaceId, ClientId = happened.ClientId, ActivityId = happened.ActivityId });
        place.Hear(isKept: true, happened.OccurredAt, happened.Version);
    }
}
