using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A client no longer allows that places are kept: then the places are given up.</summary>
internal sealed class ReleasePlacesOnConsent(PoolsDb db, PlaceNotifications news, TimeProvider clock) : IReactTo<KnownConsent>
{
    public async Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.ScopeCode != ConsentScope.CollectiveActivity || known.HoldsOn(clock.Today())) return;
        var activities = await db.Activities
            .Where(a => db.Places.Any(p => p.ActivityId == a.Id && p.ClientId == known.ClientId && p.State != PlaceState.Released)).ToListAsync(cancel);
        foreach (var activity in activities)
        {
            var before = PlaceNotifications.Of(activity);
            activity.ReleaseAllOf(known.ClientId, clock.GetUtcNow());
            await news.TellAsync(activity, before, by: null, cancel);
        }
    }
}
