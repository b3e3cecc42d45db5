using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A role that runs out on its last day, or begins on its first, raises no event.</summary>
internal sealed class RoleJob(PoolsDb db, TellCoordinatorsOnRole follow)
{
    /// <summary>So that a service that was away for a week misses no role that ran out or began.</summary>
    private const int DaysLookedBack = 7;

    /// <summary>Looks at the roles as they are on this day. Running it twice is running it once.</summary>
    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        var lately = today.AddDays(-DaysLookedBack);
        var changed = await db.Roles
            .Where(role => role.Role == Role.Volunteer && role.OrganisationId != null && ((role.From > lately && role.From <= today) || (role.Until >= lately && role.Until < today)))
            .Select(role => new { role.PersonId, role.OrganisationId }).Distinct().ToListAsync(cancel);
        foreach (var one in changed)
        {
            await follow.LookAsync(one.PersonId, one.OrganisationId!.Value, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
