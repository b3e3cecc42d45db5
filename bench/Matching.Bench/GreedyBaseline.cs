using System.Numerics;

namespace Samenspel.Matching.Bench;

/// <summary>What others do: give each request, or each pair, the best that is left.</summary>
internal static class GreedyBaseline
{
    /// <summary>Who waits longest chooses first, and takes the best volunteer that is left.</summary>
    public static Outcome FirstComeFirstServed(IndexedInput city, FeasiblePairs pairs) => Take(city, pairs,
        from block in Enumerable.Range(0, city.Demands.Count)
        orderby city.Demands[block].Request.WaitingDays descending, block
        from pair in Enumerable.Range(pairs.Start[block], pairs.Start[block + 1] - pairs.Start[block]).OrderByDescending(pair => pairs.Points[pair])
        select (block, pair));

    /// <summary>The best pair of the whole city first, then the next best that is left.</summary>
    public static Outcome BestPairFirst(IndexedInput city, FeasiblePairs pairs) => Take(city, pairs,
        from block in Enumerable.Range(0, city.Demands.Count)
        from pair in Enumerable.Range(pairs.Start[block], pairs.Start[block + 1] - pairs.Start[block])
        orderby pairs.Points[pair] descending, block
        select (block, pair));

    private static Outcome Take(IndexedInput city, FeasiblePairs pairs, IEnumerable<(int Block, int Pair)> order)
    {
        var (helped, free) = (new bool[city.Demands.Count], SupplyCapacity.Of(city, pairs));
        var taken = new ulong[city.Supplies.Count];
        var outcome = new Outcome(0, 0, 0);
        foreach (var (block, pair) in order)
        {
            var supply = city.Supplies[pairs.Supply[pair]];
            var slots = city.Demands[block].Slots & supply.Slots & ~taken[supply.Index];
            if (helped[block] || free[supply.Index] == 0 || slots == 0) continue;
            (helped[block], free[supply.Index]) = (true, free[supply.Index] - 1);
            if (!supply.IsGroup) taken[supply.Index] |= 1UL << BitOperations.TrailingZeroCount(slots);
            outcome = new(outcome.Helped + 1, outcome.Priority + city.Demands[block].Priority, outcome.Points + pairs.Points[pair]);
        }
        return outcome;
    }
}

/// <summary>What came out.</summary>
/// <param name="Helped">Blocks that are helped.</param>
/// <param name="Priority">Their steps of priority.</param>
/// <param name="Points">Their points of fit.</param>
internal readonly record struct Outcome(int Helped, long Priority, long Points);
