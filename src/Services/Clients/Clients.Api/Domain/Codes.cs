using System.Text.Json;

namespace Samenspel.Clients.Domain;

/// <summary>Events carry codes, so that their readers need not know the names in C#.</summary>
internal static class Codes
{
    /// <summary>The member's name in kebab-case, as JSON has it too.</summary>
    public static string Code(this Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
