using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Clients.Features.Arrangements;

/// <summary>A place in an activity is kept no longer.</summary>
internal sealed class OnPlaceReleased(ClientsDb db) : IHandle<PlaceReleased>
{
    public async Task HandleAsync(PlaceReleased happened, CancellationToken cancel)
    {
        var place = await db.KeptPlaces.SingleOrDefaultAsync(one => one.PlaceId == happened.PlaceId, cancel);
        if (place is null) db.Add(place = new KeptPlace { PlaceId = happened.PlaceId, ClientId = happened.ClientId, ActivityId = happened.ActivityId });
        place.Hear(isKept: false, happened.OccurredAt, happened.Version);
    }
}
