using Samenspel.Web.Api.Identity;

namespace Samenspel.Web.Api;

/// <summary>What a district is called. No service knows that by itself: its teams carry the name, as the last words that all of them share.</summary>
public static class DistrictNames
{
    /// <summary>The name of the district in which these teams work: what their names end with; with nothing in common that of the first.</summary>
    public static string Of(IEnumerable<ListTeamsItem> teams)
    {
        string[][] names = [.. teams.OrderBy(team => team.Kind).Select(team => team.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).DistinctBy(words => string.Join(' ', words))];
        if (names.Length < 2) return names.Length == 0 ? "" : string.Join(' ', names[0]);
        var shared = 0;
        while (names.All(words => words.Length > shared + 1 && words[^(shared + 1)] == names[0][^(shared + 1)])) shared++;
        return string.Join(' ', shared == 0 ? names[0] : names[0][^shared..]);
    }
}
