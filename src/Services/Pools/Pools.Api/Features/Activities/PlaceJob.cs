using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A place that was offered and not taken in time goes to the next in line.</summary>
internal sealed class PlaceJob(PoolsDb db, PlaceNotifications news)
{
    /// <summary>Looks at every offer that is over at this moment.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var activities = db.Places.Where(p => p.State == PlaceState.Waiting && p.OfferedUntil <= now).Select(p => p.ActivityId).Distinct();
        await foreach (var id in activities.InBatchesAsync(cancel))
        {
            db.ChangeTracker.Clear();
            await news.PassOnAsync(await db.Activities.SingleAsync(a => a.Id == id, cancel), now, cancel);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody took or gave up a place at this moment: it is looked at again the next time.
            }
        }
    }
}
