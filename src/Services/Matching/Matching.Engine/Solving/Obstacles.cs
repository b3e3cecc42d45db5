using Samenspel.Matching.Engine.Rules;

namespace Samenspel.Matching.Engine;

/// <summary>Finds what stands between a block and the volunteers.</summary>
internal static class Obstacles
{
    /// <summary>For each rule, the volunteers and groups that miss only that one.</summary>
    public static ILookup<HardRule, Supply> Only(City city, Asked asked)
    {
        var found = new List<(HardRule Rule, Supply Supply)>();
        foreach (var supply in city.Almost(asked))
            if (HardRules.OnlyFailed(new Pair(asked, supply, city)) is { } rule) found.Add((rule, supply));
        return found.ToLookup(one => one.Rule, one => one.Supply);
    }

    /// <summary>The rule that most of them miss; <see cref="NotHelped.Several"/> when everybody misses more than one.</summary>
    public static string Binding(ILookup<HardRule, Supply> only) =>
        only.Count == 0 ? NotHelped.Several : only.OrderByDescending(one => one.Count()).ThenBy(one => one.Key.Id, StringComparer.Ordinal).First().Key.Id;
}
