using System.Collections.Frozen;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>How roles are written in tokens: their English name in lower case.</summary>
public static class RoleCodes
{
    private static readonly FrozenDictionary<string, Role> ByCode =
        Enum.GetValues<Role>().ToFrozenDictionary(role => role.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The code of a role.</summary>
    public static string Of(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a code; false when there is no such role.</summary>
    public static bool TryParse(string code, out Role role) => ByCode.TryGetValue(code, out role);
}
