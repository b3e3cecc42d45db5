namespace Samenspel.TestKit;

/// <summary>What a row of a table of notices plays after another row: who was asked something goes away, or leaves, before it is done.</summary>
public static class Sequel
{
    private const string BeforeAbsence = "-before-absence", BeforeRoleEnded = "-before-role-ended";

    /// <summary>The row that is played first; the row itself when nothing follows.</summary>
    public static string FirstOf(string id) => IsAbsence(id) ? id[..^BeforeAbsence.Length] : IsRoleEnd(id) ? id[..^BeforeRoleEnded.Length] : id;

    /// <summary>Whether who was asked goes away then.</summary>
    public static bool IsAbsence(string id) => id.EndsWith(BeforeAbsence, StringComparison.Ordinal);

    /// <summary>Whether the role of who was asked ends then.</summary>
    public static bool IsRoleEnd(string id) => id.EndsWith(BeforeRoleEnded, StringComparison.Ordinal);
}
