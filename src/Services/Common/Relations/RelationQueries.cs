using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>The rules of <see cref="KnownRole.HoldsOn"/> and <see cref="KnownConsent.HoldsOn"/>, for the database.</summary>
public static class RelationQueries
{
    /// <summary>The roles that hold on this day.</summary>
    public static IQueryable<KnownRole> HoldingOn(this IQueryable<KnownRole> roles, DateOnly day) =>
        roles.Where(role => !role.HasEnded && role.From <= day && (role.Until == null || role.Until >= day));

    /// <summary>The roles of this kind that are over on this day, of people who do not hold it there again.</summary>
    public static IQueryable<KnownRole> OverOn(this IQueryable<KnownRole> roles, Role role, DateOnly day)
    {
        var held = roles.HoldingOn(day).Where(one => one.Role == role);
        return roles.Where(over => over.Role == role && (over.HasEnded || over.Until < day)
            && !held.Any(one => one.PersonId == over.PersonId && one.OrganisationId == over.OrganisationId && one.TeamId == over.TeamId));
    }

    /// <summary>Who may not be there for what a professional is asked: who is away on this day, and whose role as a professional is over somewhere.</summary>
    public static IQueryable<Guid> NotThereOn(this DbContext db, DateOnly day) => db.Set<KnownAbsence>()
        .Where(absence => !absence.HasEnded && absence.From <= day && absence.Until >= day).Select(absence => absence.PersonId)
        .Union(db.Set<KnownRole>().OverOn(Role.Professional, day).Select(role => role.PersonId));

    /// <summary>What is allowed in this scope on this day.</summary>
    public static IQueryable<KnownConsent> HoldingOn(this IQueryable<KnownConsent> consents, string scope, DateOnly day) =>
        consents.Where(consent => consent.ScopeCode == scope && consent.IsGranted && (consent.Until == null || consent.Until >= day));
}
