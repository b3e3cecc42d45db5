using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Pools.Features.Activities;

/// <summary>An activity stopped, and its client needs something else.</summary>
internal sealed class UrgentPlaceWork(PoolsDb db) : IUrgentWork
{
    public NoticeKind Kind => ActivityNotices.Stopped;

    public async Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel)
    {
        var found = await db.Places.AsNoTracking().Where(place => place.Id == subjectId)
            .Join(db.Clients, place => place.ClientId, client => client.ClientId, (place, client) => new { place.AskedBy, client.TeamId })
            .SingleOrDefaultAsync(cancel);
        return found is null ? [] : await db.SeeToAsync(found.AskedBy, found.TeamId, today, cancel);
    }
}
