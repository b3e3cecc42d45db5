namespace Samenspel.Matching.Engine.Explaining;

/// <summary>Why there is nobody for a block, and what would help.</summary>
/// <param name="BindingRuleId">As in <see cref="UnmatchedBlock"/>.</param>
/// <param name="Fitting">How many fit.</param>
/// <param name="OnlyMissing">For each rule, how many miss only that one.</param>
/// <param name="WhatIfs">What would give candidates: first what gives somebody free, then what asks least of people, then what gives most.</param>
public sealed record UnmatchedExplanation(string BindingRuleId, int Fitting, IReadOnlyDictionary<string, int> OnlyMissing, IReadOnlyList<WhatIf> WhatIfs)
{
    private const int MaxFree = 10, MaxTaken = 3;

    /// <summary>Looks at a block that need not be part of the city.</summary>
    /// <param name="indexed">The city.</param>
    /// <param name="request">The request.</param>
    /// <param name="block">Its block.</param>
    /// <param name="prices">What a place of each volunteer costs the city; who is not in it is free.</param>
    /// <param name="combine">Whether two changes together are tried, when one alone gives nobody.</param>
    public static UnmatchedExplanation Of(IndexedInput indexed, Request request, Block block, IReadOnlyDictionary<Guid, AssignmentValue> prices, bool combine = false)
    {
        var demand = indexed.DemandOf(request, block);
        var only = Obstacles.OnlyFailing(indexed, demand);
        var fitting = indexed.WithActivityInDistrict(demand).Where(supply => HardRules.AllHold(new Pair(demand, supply, indexed))).ToHashSet();
        var binding = fitting.Count > 0 ? UnmatchedBlock.Taken : Obstacles.Binding(only);
        var whatIfs = WhatIfsOf(indexed, request, block, fitting, only, prices);
        if (combine && fitting.Count == 0 && whatIfs.Count == 0) whatIfs = Combinations.Of(indexed, request, block, prices);
        return new(binding, fitting.Count, only.ToDictionary(one => one.Key.Id, one => one.Count()), whatIfs);
    }

    private static IReadOnlyList<WhatIf> WhatIfsOf(
        IndexedInput indexed, Request request, Block block, HashSet<Supply> fitting, ILookup<HardRule, Supply> only, IReadOnlyDictionary<Guid, AssignmentValue> prices)
    {
        var found = new List<(InputChange InputChange, WhatIf Gives)>();
        foreach (var change in InputChange.Of(indexed, request, block))
        {
            var demand = indexed.DemandOf(change.Request, change.Block);
            // Where one rule only can hold that did not before, nobody else than who misses just that rule is worth looking at again.
            var almost = change.Rule is { } rule ? only[rule] : indexed.WithActivityInDistrict(demand).Where(supply => !fitting.Contains(supply));
            if (Judge(indexed, change, demand, almost, prices) is { } gives) found.Add((change, gives));
        }
        // A whole day is worth telling only when it gives more than the best part of it.
        found.RemoveAll(one => one.InputChange.Code.StartsWith("day:", StringComparison.Ordinal)
            && found.Any(part => part.InputChange.Code.StartsWith($"slot:{one.InputChange.Code[4..]}-", StringComparison.Ordinal) && part.Gives.Candidates >= one.Gives.Candidates));
        var sorted = found.OrderBy(one => one.InputChange.Effort).ThenByDescending(one => one.Gives.Free).ThenByDescending(one => one.Gives.Candidates).Select(one => one.Gives).ToList();
        return [.. sorted.Where(one => one.Free > 0).Take(MaxFree), .. sorted.Where(one => one.Free == 0).Take(MaxTaken)];
    }

    internal static WhatIf? Judge(IndexedInput indexed, InputChange change, Demand demand, IEnumerable<Supply> almost, IReadOnlyDictionary<Guid, AssignmentValue> prices)
    {
        var (candidates, free, best) = (0, 0, 0);
        foreach (var supply in almost)
        {
            var pair = new Pair(demand, supply, indexed);
            if (!HardRules.AllHold(pair)) continue;
            candidates++;
            if (!prices.ContainsKey(supply.Id)) free++;
            best = Math.Max(best, Fit.Points(pair));
        }
        if (candidates == 0) return null;
        var (dutch, english) = candidates == 1 ? ("1 kandidaat", "1 candidate") : ($"{candidates} kandidaten", $"{candidates} candidates");
        if (free == 0) (dutch, english) = (dutch + ", nu nodig voor iemand anders", english + ", needed for somebody else now");
        else if (free < candidates) (dutch, english) = ($"{dutch}, van wie {free} nu vrij", $"{english}, of whom {free} free now");
        return new(change.Code, $"{change.Dutch} geeft {dutch}.", $"{change.English} gives {english}.", change.RelaxedBy, candidates, free, best);
    }
}
