using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Data;

/// <summary>Every query begins with who is asking.</summary>
internal static class Visibility
{
    /// <summary>One's own placements, those in the own team or of the own organisation; an administrator, who manages them, sees all.</summary>
    public static IQueryable<AmbassadorPlacement> PlacementsFor(this IdentityDb db, CurrentUser user)
    {
        if (user.Is(Role.Administrator)) return db.Placements;

        var (me, teams, organisations) = (user.Id, user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator));
        return db.Placements.Where(p => p.PersonId == me || teams.Contains(p.TeamId) || organisations.Contains(p.OrganisationId));
    }

    /// <summary>One's own absences.</summary>
    public static IQueryable<Absence> AbsencesOf(this IdentityDb db, CurrentUser user)
    {
        var me = user.Id;
        return db.Absences.Where(absence => absence.PersonId == me);
    }

    /// <summary>The guided starts one has seen oneself.</summary>
    public static IQueryable<GuideSeen> GuidesSeenBy(this IdentityDb db, CurrentUser user)
    {
        var me = user.Id;
        return db.GuidesSeen.Where(guide => guide.PersonId == me);
    }

    /// <summary>The status of a placement follows from its days; this is <see cref="AmbassadorPlacement.Status"/> as a question to the database.</summary>
    public static IQueryable<AmbassadorPlacement> WithStatus(this IQueryable<AmbassadorPlacement> placements, PlacementStatus? status, DateOnly today) => status switch
    {
        null => placements,
        PlacementStatus.BrokenOff => placements.Where(p => p.BrokenOffAt != null),
        PlacementStatus.Planned => placements.Where(p => p.BrokenOffAt == null && today < p.From),
        PlacementStatus.Completed => placements.Where(p => p.BrokenOffAt == null && today > p.Until),
        PlacementStatus.Extended => placements.Where(p => p.BrokenOffAt == null && p.From <= today && today <= p.Until && p.WasExtended),
        PlacementStatus.Active => placements.Where(p => p.BrokenOffAt == null && p.From <= today && today <= p.Until && !p.WasExtended),
        _ => placements.Where(_ => false),
    };
}
