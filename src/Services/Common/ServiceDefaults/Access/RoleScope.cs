using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>How a token says where a role counts: <c>coordinator:{id}</c> in the claim of the organisations or of the teams.</summary>
public static class RoleScope
{
    /// <summary>The claim with the volunteer organisations.</summary>
    public const string OrganisationClaim = "organisation";

    /// <summary>The claim with the neighbourhood teams.</summary>
    public const string TeamClaim = "team";

    /// <summary>Writes a role and where it counts.</summary>
    public static string Write(Role role, Guid scope) => $"{RoleCodes.Of(role)}:{scope}";

    /// <summary>Where this role counts by a written value; null when the value is of another role.</summary>
    public static Guid? Read(string value, Role role) =>
        value.Split(':') is [var code, var id] && code == RoleCodes.Of(role) && Guid.TryParse(id, out var scope) ? scope : null;
}
