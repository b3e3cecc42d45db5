using Samenspel.Domain;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Pools.Data;

/// <summary>
/// Every query begins with who is asking. A volunteer and an ambassador belong to an organisation too: only a coordinator
/// manages what the organisation has.
/// </summary>
internal static class Visibility
{
    /// <summary>Pools of the organisations the asker coordinates.</summary>
    public static IQueryable<VolunteerPool> PoolsManagedBy(this PoolsDb db, CurrentUser user)
    {
        var organisations = Coordinated(user);
        return db.Pools.Where(pool => organisations.Contains(pool.OrganisationId));
    }

    /// <summary>That a pool exists is public to the professionals who look for help; a coordinator sees those of the own organisations.</summary>
    public static IQueryable<VolunteerPool> PoolsFor(this PoolsDb db, CurrentUser user) =>
        user.Is(Role.Professional) || user.Is(Role.Ambassador) ? db.Pools : db.PoolsManagedBy(user);

    /// <summary>Volunteers of the organisations the asker coordinates.</summary>
    public static IQueryable<Volunteer> VolunteersManagedBy(this PoolsDb db, CurrentUser user)
    {
        var organisations = Coordinated(user);
        return db.Volunteers.Where(volunteer => organisations.Contains(volunteer.OrganisationId));
    }

    /// <summary>Those volunteers, and the asker.</summary>
    public static IQueryable<Volunteer> VolunteersFor(this PoolsDb db, CurrentUser user)
    {
        var (me, organisations) = (user.Id, Coordinated(user));
        return db.Volunteers.Where(volunteer => organisations.Contains(volunteer.OrganisationId) || volunteer.AccountId == me);
    }

    private static IReadOnlyCollection<Guid> Coordinated(CurrentUser user) => user.OrganisationsAs(Role.Coordinator);
}
