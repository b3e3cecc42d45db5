namespace Samenspel.Web.Kit;

/// <summary>Which parts of the page describe a field.</summary>
internal static class Describing
{
    /// <summary>Id of the hint of a field.</summary>
    public static string HintOf(string id) => $"{id}-uitleg";

    /// <summary>Id of the error of a field.</summary>
    public static string ErrorOf(string id) => $"{id}-fout";

    /// <summary>The value of <c>aria-describedby</c>; null when nothing describes it.</summary>
    public static string? By(string id, string? hint, string? error)
    {
        var parts = new[] { hint is null ? null : HintOf(id), error is null ? null : ErrorOf(id) }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(' ', parts);
    }
}
