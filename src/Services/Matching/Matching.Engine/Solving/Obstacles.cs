namespace Samenspel.Matching.Engine.Solving;

/// <summary>Finds what stands between a block and the volunteers.</summary>
internal static class Obstacles
{
    /// <summary>For each rule, the volunteers and groups that miss only that one.</summary>
    public static ILookup<HardRule, Supply> OnlyFailing(IndexedInput indexed, Demand demand)
    {
        var found = new List<(HardRule Rule, Supply Supply)>();
        foreach (var supply in indexed.WithActivityOrInDistrict(demand))
            if (HardRules.OnlyFailed(new Pair(demand, supply, indexed)) is { } rule) found.Add((rule, supply));
        return found.ToLookup(one => one.Rule, one => one.Supply);
    }

    /// <summary>The rule that most of them miss; <see cref="UnmatchedBlock.Several"/> when everybody misses more than one.</summary>
    public static string Binding(ILookup<HardRule, Supply> only) =>
        only.Count == 0 ? UnmatchedBlock.Several : only.OrderByDescending(one => one.Count()).ThenBy(one => one.Key.Id, StringComparer.Ordinal).First().Key.Id;
}
