using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>What time does to the supply: who keeps an activity is asked to confirm it, one that nobody confirmed is no longer open, and a place without consent is given up.</summary>
internal sealed class SupplyJob(PoolsDb db, PlaceNotifications news, TimeProvider clock)
{
    /// <summary>Looks at everything as it is on this day. Running it twice is running it once.</summary>
    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-CollectiveActivity.ConfirmationValidDays);
        var soon = since.AddDays(CollectiveActivity.ConfirmationAskedDays);
        var toConfirm = db.Activities.Where(a => (a.Status == ActivityStatus.Open || a.Status == ActivityStatus.Full) && a.ConfirmationAskedOn == null && a.ConfirmedOn < soon).Select(a => a.Id);
        await foreach (var id in toConfirm.InBatchesAsync(cancel)) await ChangeAsync(id, activity => news.AskToConfirmAsync(activity, today, cancel), cancel);

        var expired = db.Activities.Where(a => (a.Status == ActivityStatus.Open || a.Status == ActivityStatus.Full) && !a.IsExpired && a.ConfirmedOn < since).Select(a => a.Id);
        await foreach (var id in expired.InBatchesAsync(cancel)) await ChangeAsync(id, activity =>
        {
            activity.Expire(today);
            return Task.CompletedTask;
        }, cancel);

        var places = WithoutConsent(today);
        await foreach (var id in places.Select(p => p.ActivityId).Distinct().InBatchesAsync(cancel))
        {
            var clients = await places.Where(p => p.ActivityId == id).Select(p => p.ClientId).ToListAsync(cancel);
            await ChangeAsync(id, activity =>
            {
                clients.ForEach(client => activity.ReleaseAllOf(client, clock.GetUtcNow()));
                return Task.CompletedTask;
            }, cancel);
        }
    }

    private IQueryable<ActivityPlace> WithoutConsent(DateOnly today)
    {
        var allowed = db.Consents.HoldingOn(ConsentScope.CollectiveActivity, today).Select(consent => consent.ClientId);
        return db.Places.Where(p => (p.State == PlaceState.Reserved || p.State == PlaceState.Waiting) && !allowed.Contains(p.ClientId));
    }

    private async Task ChangeAsync(Guid id, Func<CollectiveActivity, Task> change, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var activity = await db.Activities.SingleAsync(a => a.Id == id, cancel);
        var before = PlaceNotifications.Of(activity);
        await change(activity);
        await news.TellAsync(activity, before, by: null, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody changed it at the same moment: it is looked at again the next time.
        }
    }
}
