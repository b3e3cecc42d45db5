using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.Data;

/// <summary>Names of the organisations and teams that roles are for.</summary>
internal static class ScopeNames
{
    public static Task<Dictionary<Guid, string>> NamesOfOrganisationsAsync(this IdentityDb db, IEnumerable<RoleAssignment> roles, CancellationToken cancel)
    {
        var ids = roles.Select(role => role.OrganisationId).OfType<Guid>().Distinct().ToArray();
        return db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
    }

    public static Task<Dictionary<Guid, string>> NamesOfTeamsAsync(this IdentityDb db, IEnumerable<RoleAssignment> roles, CancellationToken cancel)
    {
        var ids = roles.Select(role => role.TeamId).OfType<Guid>().Distinct().ToArray();
        return db.Teams.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
    }
}
