using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Which volunteer it is about, and for whom a place is.</summary>
internal sealed class PoolConcerns(PoolsDb db) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> OfAsync(IReadOnlyCollection<Guid> subjects, CurrentUser user, CancellationToken cancel)
    {
        var volunteers = db.VolunteersFor(user).Where(volunteer => subjects.Contains(volunteer.Id)).Select(volunteer => new Concern(volunteer.Id, null, volunteer.Id));
        var places = db.PlacesFor(user).Where(place => subjects.Contains(place.Id)).Select(place => new Concern(place.Id, place.ClientId, null));
        return [.. await volunteers.ToListAsync(cancel), .. await places.ToListAsync(cancel)];
    }
}
