using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>What time does to the supply: an activity that nobody confirmed is no longer open, and a place without consent is given up.</summary>
internal sealed class SupplyJob(PoolsDb db, PlaceNews news)
{
    private const int BatchSize = 100;

    /// <summary>Looks at everything as it is on this day. Running it twice is running it once.</summary>
    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        foreach (var id in await ExpiredAsync(today, cancel)) await ChangeAsync(id, activity => activity.Expire(today), cancel);
        foreach (var (id, clients) in await WithoutConsentAsync(today, cancel)) await ChangeAsync(id, activity => clients.ForEach(activity.ReleaseAllOf), cancel);
    }

    private Task<List<Guid>> ExpiredAsync(DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-CollectiveActivity.ConfirmationValidDays);
        return db.Activities
            .Where(a => (a.Status == ActivityStatus.Open || a.Status == ActivityStatus.Full) && !a.IsExpired && a.ConfirmedOn < since)
            .OrderBy(a => a.Id).Select(a => a.Id).Take(BatchSize).ToListAsync(cancel);
    }

    private async Task<List<(Guid Activity, List<Guid> Clients)>> WithoutConsentAsync(DateOnly today, CancellationToken cancel)
    {
        var allowed = db.Consents.HoldingOn(ConsentScope.CollectiveActivity, today).Select(consent => consent.ClientId);
        var places = await db.Places
            .Where(p => (p.State == PlaceState.Reserved || p.State == PlaceState.Waiting)
                && !allowed.Contains(p.ClientId))
            .OrderBy(p => p.Id).Select(p => new { p.ActivityId, p.ClientId }).Take(BatchSize).ToListAsync(cancel);
        return [.. places.GroupBy(p => p.ActivityId).Select(group => (group.Key, group.Select(p => p.ClientId).ToList()))];
    }

    private async Task ChangeAsync(Guid id, Action<CollectiveActivity> change, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var activity = await db.Activities.SingleAsync(a => a.Id == id, cancel);
        var before = PlaceNews.Of(activity);
        change(activity);
        await news.TellAsync(activity, before, by: null, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody changed it at the same moment: the next round looks at it anew.
        }
    }
}
