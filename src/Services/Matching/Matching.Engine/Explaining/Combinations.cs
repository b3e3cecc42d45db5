namespace Samenspel.Matching.Engine.Explaining;

/// <summary>
/// Two things asked otherwise together, for when no single one gives anybody. Only who misses exactly two rules can be won by two
/// changes; of the pairs of rules that most people miss, all changes are tried.
/// </summary>
internal static class Combinations
{
    private const int MaxShown = 3, MaxPairsOfRules = 4;

    /// <summary>The combinations that ask least of people, at most three; none when two changes give nobody.</summary>
    public static IReadOnlyList<WhatIf> Of(IndexedInput indexed, Request request, Block block, IReadOnlyDictionary<Guid, AssignmentValue> prices)
    {
        var changes = Single(indexed, request, block).ToLookup(RuleOf);
        var missing = Missing(indexed, indexed.DemandOf(request, block), changes)
            .OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key.First.Id, StringComparer.Ordinal).ThenBy(one => one.Key.Second.Id, StringComparer.Ordinal)
            .Take(MaxPairsOfRules);
        var found = new List<(int Effort, int Candidates, InputChange First, InputChange Both)>();
        foreach (var (rules, supplies) in missing)
            foreach (var first in changes[rules.First])
                foreach (var second in Single(indexed, first.Request, first.Block).Where(change => RuleOf(change) == rules.Second))
                {
                    var demand = indexed.DemandOf(second.Request, second.Block);
                    var candidates = supplies.Count(supply => HardRules.AllHold(new Pair(demand, supply, indexed)));
                    if (candidates > 0) found.Add((first.Effort + second.Effort, candidates, first, second));
                }
        return
        [
            .. from one in found.OrderBy(one => one.Effort).ThenByDescending(one => one.Candidates).ThenBy(one => one.First.Code, StringComparer.Ordinal)
                   .ThenBy(one => one.Both.Code, StringComparer.Ordinal).Take(MaxShown)
               let demand = indexed.DemandOf(one.Both.Request, one.Both.Block)
               let gives = UnmatchedExplanation.Judge(indexed, Join(one.First, one.Both), demand, indexed.WithActivityInDistrict(demand), prices)
               where gives is not null
               select gives with { AlsoRelaxedBy = one.Both.RelaxedBy },
        ];
    }

    /// <summary>Who misses exactly two rules, both of which can be asked otherwise. Who neither offers this nor helps there is not looked for.</summary>
    private static Dictionary<(HardRule First, HardRule Second), List<Supply>> Missing(IndexedInput indexed, Demand demand, ILookup<HardRule, InputChange> changes)
    {
        var found = new Dictionary<(HardRule, HardRule), List<Supply>>();
        foreach (var supply in indexed.Supplies)
        {
            if (HardRules.OnlyTwoFailed(new Pair(demand, supply, indexed)) is not var (first, second) || !changes.Contains(first) || !changes.Contains(second)) continue;
            if (first == HardRules.OffersActivity && second == HardRules.IsWithinReach) continue;
            if (!found.TryGetValue((first, second), out var supplies)) found.Add((first, second), supplies = []);
            supplies.Add(supply);
        }
        return found;
    }

    /// <summary>Without whole days: two changes are much already.</summary>
    private static IEnumerable<InputChange> Single(IndexedInput indexed, Request request, Block block) =>
        InputChange.Of(indexed, request, block).Where(change => !change.Code.StartsWith("day:", StringComparison.Ordinal));

    private static HardRule RuleOf(InputChange change) =>
        change.Rule ?? (change.Code.StartsWith("district:", StringComparison.Ordinal) ? HardRules.IsWithinReach : HardRules.OffersActivity);

    private static InputChange Join(InputChange first, InputChange second) => second with
    {
        Code = $"{first.Code}+{second.Code}",
        Dutch = $"{first.Dutch}, en {char.ToLowerInvariant(second.Dutch[0])}{second.Dutch[1..]}",
        English = $"{first.English}, and {char.ToLowerInvariant(second.English[0])}{second.English[1..]}",
        RelaxedBy = first.RelaxedBy,
    };
}
