using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Consults;

/// <summary>A collective activity has other places than before: an ambassador looks there first.</summary>
internal sealed class OnActivityCapacityChanged(MatchingDb db, Notifier notices, TimeProvider clock) : IHandle<ActivityCapacityChanged>
{
    public async Task HandleAsync(ActivityCapacityChanged happened, CancellationToken cancel)
    {
        var activity = await db.Activities.FindAsync([happened.ActivityId], cancel) ?? db.Add(KnownActivity.Of(happened.ActivityId)).Entity;
        activity.Update(
            new ActivityState(
                happened.OrganisationId, happened.ActivityCode, happened.DistrictCode, happened.Slots, happened.Places, happened.Free, happened.IsOpen),
            happened.Version);
        if (activity is not { Free: > 0, IsOpen: true }) return;
        foreach (var consult in await db.Consults.Where(c => c.ActivityId == activity.Id && c.WaitsForPlace && (c.Status == ConsultStatus.Answered || c.Status == ConsultStatus.Taken)).ToListAsync(cancel))
        {
            if (!consult.RecordPlaceAvailable()) continue;
            Guid[] concerned = [.. await db.ResponsibleAsync(consult, clock.Today(), cancel), .. await db.AnsweringAsync(consult, clock.Today(), cancel)];
            foreach (var person in concerned.Distinct()) await notices.NotifyAsync(person, ConsultNotices.PlaceFree, consult.Id, cancel);
        }
    }
}
