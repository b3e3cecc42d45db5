using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A place is kept for a few days only, or an activity stopped and its client needs something else.</summary>
/// <param name="db">The places.</param>
internal sealed class UrgentPlaceWork(PoolsDb db) : IUrgentWork
{
    public IReadOnlyList<NoticeKind> Kinds { get; } = [ActivityNotices.Stopped, ActivityNotices.PlaceFree];

    public async Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel)
    {
        var found = await db.Places.AsNoTracking().Where(place => place.Id == subjectId)
            .Join(db.Clients, place => place.ClientId, client => client.ClientId, (place, client) => new { place.AskedBy, client.TeamId })
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.TeamId, await db.SeeToAsync(found.AskedBy, found.TeamId, today, cancel));
    }
}
