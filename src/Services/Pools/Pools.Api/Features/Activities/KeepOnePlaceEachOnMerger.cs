using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Activities;

/// <summary>
/// Two files of a client were merged. A client has one place in an activity: of two, the kept one stays, else the one that is offered,
/// else the one that waits longest. The other comes free for who waits; nobody is told that it was given up, since the client has one.
/// </summary>
internal sealed class KeepOnePlaceEachOnMerger(PoolsDb db, PlaceNotifications news, Notifier notices, TimeProvider clock) : IReactTo<KnownMerger>
{
    public async Task ReactAsync(KnownMerger known, IntegrationEvent happened, CancellationToken cancel)
    {
        var client = known.KeptClientId;
        var activities = await db.Activities
            .Where(a => db.Places.Count(p => p.ActivityId == a.Id && p.ClientId == client && p.State != PlaceState.Released) > 1).ToListAsync(cancel);
        foreach (var activity in activities)
        {
            foreach (var place in activity.ReleaseTwiceAskedBy(client, clock.GetUtcNow())) await notices.CompleteAsync(ActivityNotices.Waiting, place.Id, personId: null, cancel);
            await news.TellAsync(activity, PlaceNotifications.Of(activity), by: null, cancel);
        }
    }
}
