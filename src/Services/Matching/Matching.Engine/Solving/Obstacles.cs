using Samenspel.Matching.Engine.Rules;

namespace Samenspel.Matching.Engine;

/// <summary>Finds what stands between a block and the volunteers.</summary>
internal static class Obstacles
{
    /// <summary>For each rule, how many volunteers and groups miss only that one.</summary>
    public static IReadOnlyDictionary<HardRule, int> Only(City city, Asked asked)
    {
        var counts = new Dictionary<HardRule, int>();
        foreach (var supply in city.Supplies)
            if (HardRules.OnlyFailed(new Pair(asked, supply, city)) is { } rule) counts[rule] = counts.GetValueOrDefault(rule) + 1;
        return counts;
    }

    /// <summary>The rule that most of them miss; <see cref="NotHelped.Several"/> when everybody misses more than one.</summary>
    public static string Binding(City city, Asked asked)
    {
        var counts = Only(city, asked);
        return counts.Count == 0 ? NotHelped.Several : counts.OrderByDescending(one => one.Value).ThenBy(one => one.Key.Id, StringComparer.Ordinal).First().Key.Id;
    }
}
