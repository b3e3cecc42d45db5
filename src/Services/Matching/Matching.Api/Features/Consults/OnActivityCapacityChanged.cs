using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Consults;

/// <summary>A collective activity has other places than before: an ambassador looks there first.</summary>
internal sealed class OnActivityCapacityChanged(MatchingDb db) : IHandle<ActivityCapacityChanged>
{
    public async Task HandleAsync(ActivityCapacityChanged happened, CancellationToken cancel)
    {
        var activity = await db.Activities.FindAsync([happened.ActivityId], cancel) ?? db.Add(KnownActivity.Of(happened.ActivityId)).Entity;
        activity.Update(
            new ActivityState(
                happened.OrganisationId, happened.ActivityCode, happened.DistrictCode, happened.Slots, happened.Places, happened.Free, happened.IsOpen),
            happened.Version);
    }
}
