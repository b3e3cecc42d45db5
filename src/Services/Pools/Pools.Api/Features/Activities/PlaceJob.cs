using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A place that was offered and not taken in time goes to the next in line.</summary>
internal sealed class PlaceJob(PoolsDb db, PlaceNews news)
{
    private const int BatchSize = 100;

    /// <summary>Looks at every offer that is over at this moment.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var activities = await db.Places.Where(p => p.State == PlaceState.Waiting && p.OfferedUntil <= now)
            .Select(p => p.ActivityId).Distinct().OrderBy(id => id).Take(BatchSize).ToListAsync(cancel);
        foreach (var id in activities)
        {
            db.ChangeTracker.Clear();
            await news.PassOnAsync(await db.Activities.SingleAsync(a => a.Id == id, cancel), now, cancel);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody took or gave up a place at this moment: the next round looks at it anew.
            }
        }
    }
}
