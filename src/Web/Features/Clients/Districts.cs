using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Clients;

/// <summary>The districts of the town, named after the teams that work there.</summary>
public static class Districts
{
    /// <summary>To choose from: that of the own teams first, then by name. One that is known already can always stay.</summary>
    /// <param name="teams">All teams.</param>
    /// <param name="own">The teams of who chooses.</param>
    /// <param name="chosen">What was chosen before; empty for nothing.</param>
    /// <param name="text">Words them.</param>
    public static IReadOnlyList<Option> Options(Answer<IReadOnlyList<ListTeamsItem>> teams, IReadOnlyCollection<Guid> own, string chosen, IStringLocalizer<ClientTexts> text)
    {
        Option[] known =
        [
            .. (teams.Value ?? []).GroupBy(team => team.DistrictCode)
                .OrderByDescending(district => district.Any(team => own.Contains(team.Id))).ThenBy(district => district.Min(team => team.Name), StringComparer.CurrentCulture)
                .Select(OptionOf),
        ];
        return chosen.Length == 0 || known.Any(one => one.Value == chosen) ? known : [new(chosen, text["File.DistrictNow"]), .. known];
    }

    private static Option OptionOf(IGrouping<string, ListTeamsItem> district)
    {
        var (name, teams) = (DistrictNames.Of(district), string.Join(", ", district.Select(team => team.Name).Distinct()));
        return new Option(district.Key, name, teams == name ? null : teams);
    }
}
