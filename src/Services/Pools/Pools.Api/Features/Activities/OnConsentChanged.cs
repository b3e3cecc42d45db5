using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A client allows that places are kept, or no longer does: then the places are given up.</summary>
internal sealed class OnConsentChanged(PoolsDb db, Notifier notices, TimeProvider clock) : IHandle<ConsentChanged>
{
    public async Task HandleAsync(ConsentChanged happened, CancellationToken cancel)
    {
        if (happened.ScopeCode != ConsentScope.CollectiveActivity) return;
        var consent = await db.Consents.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId, cancel);
        if (consent is null) db.Add(consent = new PlaceConsent { ClientId = happened.ClientId });
        consent.Take(happened.IsGranted, happened.Until, happened.OccurredAt);
        if (consent.AllowsOn(clock.Today())) return;

        var activities = await db.Activities
            .Where(a => db.Places.Any(p => p.ActivityId == a.Id && p.ClientId == happened.ClientId && p.State != PlaceState.Released)).ToListAsync(cancel);
        foreach (var activity in activities)
        {
            activity.ReleaseAllOf(happened.ClientId);
            if (activity.NextInLine is { } next) await notices.NotifyAsync(next.AskedBy, ActivityNotices.PlaceFree, next.Id, cancel);
        }
    }
}
