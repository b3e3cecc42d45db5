using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Samenspel.Domain;
using Samenspel.Pools.Domain;
using Samenspel.Relations;
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

    /// <summary>That a pool exists is public to whoever signed in. A coordinator starts with those of the own organisations.</summary>
    public static IQueryable<VolunteerPool> PoolsFor(this PoolsDb db, CurrentUser user) =>
        user.Is(Role.Coordinator) && !user.Is(Role.Professional) && !user.Is(Role.Ambassador) ? db.PoolsManagedBy(user) : db.Pools;

    /// <summary>Volunteers of the organisations the asker coordinates.</summary>
    public static IQueryable<Volunteer> VolunteersManagedBy(this PoolsDb db, CurrentUser user)
    {
        var organisations = Coordinated(user);
        return db.AllVolunteers().Where(volunteer => organisations.Contains(volunteer.OrganisationId));
    }

    /// <summary>Those volunteers, and the asker: who applies has no role yet, and what somebody said of himself stays his own to read.</summary>
    public static IQueryable<Volunteer> VolunteersFor(this PoolsDb db, CurrentUser user)
    {
        var (me, organisations) = (user.Id, Coordinated(user));
        return db.AllVolunteers().Where(volunteer => organisations.Contains(volunteer.OrganisationId) || volunteer.AccountId == me);
    }

    /// <summary>The asker as a volunteer.</summary>
    public static IQueryable<Volunteer> VolunteersWhoAre(this PoolsDb db, CurrentUser user)
    {
        var me = user.Id;
        return db.AllVolunteers().Where(volunteer => volunteer.AccountId == me);
    }

    /// <summary>Volunteers proposed for a request of a team the asker works in, as long as that lasts.</summary>
    public static IQueryable<Volunteer> VolunteersProposedTo(this PoolsDb db, CurrentUser user)
    {
        var teams = user.TeamsAs(Role.Professional);
        return db.AllVolunteers().Where(volunteer => db.Matches.Any(r => r.VolunteerId == volunteer.Id && !r.HasEnded
            && r.TeamId != null && teams.Contains(r.TeamId.Value)));
    }

    /// <summary>Volunteers who belonged together with a client of a team the asker works in: who has to call both after the end knows who it was.</summary>
    public static IQueryable<Volunteer> VolunteersWhoHelped(this PoolsDb db, CurrentUser user)
    {
        var teams = user.TeamsAs(Role.Professional);
        return db.AllVolunteers().Where(volunteer => db.Matches.Any(r => r.VolunteerId == volunteer.Id && r.IsConfirmed && r.TeamId != null && teams.Contains(r.TeamId.Value)));
    }

    /// <summary>Volunteers the asking client, or the client for whom the asker cares and who lets the asker read along, is going to meet or has met, as long as that lasts.</summary>
    public static IQueryable<Volunteer> VolunteersIntroducedTo(this PoolsDb db, CurrentUser user)
    {
        var (asClient, asCaregiver) = (user.IdAs(Role.Client), user.IdAs(Role.Caregiver));
        var allowing = db.Consents.HoldingOn(ConsentScope.CaregiverView, db.GetService<TimeProvider>().Today()).Select(consent => consent.ClientId);
        return db.AllVolunteers().Where(volunteer => db.Matches.Any(r => r.VolunteerId == volunteer.Id && !r.HasEnded && r.IsIntroduced
            && (db.Clients.Any(client => client.ClientId == r.ClientId && client.AccountId != null && client.AccountId == asClient)
                || (r.ClientId != null && allowing.Contains(r.ClientId.Value) && db.Caregivers.Any(caregiver => caregiver.ClientId == r.ClientId && !caregiver.HasEnded && caregiver.AccountId != null && caregiver.AccountId == asCaregiver)))));
    }

    /// <summary>The coordinators of a volunteer organisation, who must be told.</summary>
    public static Task<List<Guid>> CoordinatorsOfAsync(this PoolsDb db, Guid organisationId, DateOnly today, CancellationToken cancel) =>
        db.Roles.HoldingOn(today).Where(r => r.Role == Role.Coordinator && r.OrganisationId == organisationId).Select(r => r.PersonId).Distinct().ToListAsync(cancel);

    /// <summary>Activities of the organisations the asker coordinates.</summary>
    public static IQueryable<CollectiveActivity> ActivitiesManagedBy(this PoolsDb db, CurrentUser user)
    {
        var organisations = Coordinated(user);
        return db.Activities.Where(activity => organisations.Contains(activity.OrganisationId));
    }

    /// <summary>Those, and activities of the organisations for which the asker is an ambassador.</summary>
    public static IQueryable<CollectiveActivity> ActivitiesKeptBy(this PoolsDb db, CurrentUser user)
    {
        var organisations = Kept(user);
        return db.Activities.Where(activity => organisations.Contains(activity.OrganisationId));
    }

    /// <summary>What is published and was confirmed lately is public to whoever signed in; the own organisation sees all it has.</summary>
    public static IQueryable<CollectiveActivity> ActivitiesFor(this PoolsDb db, CurrentUser user, DateOnly today)
    {
        var (organisations, since) = (Kept(user), today.AddDays(-CollectiveActivity.ConfirmationValidDays));
        return db.Activities.Where(activity => organisations.Contains(activity.OrganisationId)
            || ((activity.Status == ActivityStatus.Open || activity.Status == ActivityStatus.Full) && activity.ConfirmedOn >= since));
    }

    /// <summary>
    /// Published activities in which a client of the own teams, or the asker as a client, has a place or waits for one: who has to do with
    /// it reads on when nobody confirmed it for long.
    /// </summary>
    public static IQueryable<CollectiveActivity> ActivitiesWithPlaceFor(this PoolsDb db, CurrentUser user)
    {
        var (asClient, teams) = (user.IdAs(Role.Client), user.TeamsAs(Role.Professional));
        return db.Activities.Where(activity => (activity.Status == ActivityStatus.Open || activity.Status == ActivityStatus.Full)
            && db.Places.Any(place => place.ActivityId == activity.Id && place.State != PlaceState.Released
                && db.Clients.Any(client => client.ClientId == place.ClientId && (teams.Contains(client.TeamId) || (client.AccountId != null && client.AccountId == asClient)))));
    }

    /// <summary>Who keeps the activities of an organisation up to date: its coordinators, and the ambassadors for it.</summary>
    public static Task<List<Guid>> KeepersOfAsync(this PoolsDb db, Guid organisationId, DateOnly today, CancellationToken cancel) =>
        db.Roles.HoldingOn(today).Where(r => (r.Role == Role.Coordinator || r.Role == Role.Ambassador) && r.OrganisationId == organisationId).Select(r => r.PersonId).Distinct().ToListAsync(cancel);

    /// <summary>Clients of the neighbourhood teams of the asking professional.</summary>
    public static IQueryable<KnownClient> ClientsOfTeamsOf(this PoolsDb db, CurrentUser user)
    {
        var teams = user.TeamsAs(Role.Professional);
        return db.Clients.Where(client => teams.Contains(client.TeamId));
    }

    /// <summary>Places of clients of the own teams, of the asker as a client, and in activities the asker coordinates.</summary>
    public static IQueryable<ActivityPlace> PlacesFor(this PoolsDb db, CurrentUser user)
    {
        var (asClient, teams, organisations) = (user.IdAs(Role.Client), user.TeamsAs(Role.Professional), Coordinated(user));
        return db.Places.Where(place =>
            db.Clients.Any(client => client.ClientId == place.ClientId && (teams.Contains(client.TeamId) || client.AccountId == asClient))
            || db.Activities.Any(activity => activity.Id == place.ActivityId && organisations.Contains(activity.OrganisationId)));
    }

    /// <summary>What hangs on a volunteer is read in queries of its own: together they would multiply.</summary>
    private static IQueryable<Volunteer> AllVolunteers(this PoolsDb db) => db.Volunteers.AsSplitQuery();

    /// <summary>The organisations whose activities the asker keeps, as a coordinator or an ambassador.</summary>
    public static IReadOnlyCollection<Guid> Kept(CurrentUser user) => [.. Coordinated(user).Union(user.OrganisationsAs(Role.Ambassador))];

    private static IReadOnlyCollection<Guid> Coordinated(CurrentUser user) => user.OrganisationsAs(Role.Coordinator);
}
