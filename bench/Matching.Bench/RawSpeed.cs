using System.Diagnostics;
using Google.OrTools.Graph;

namespace Samenspel.Matching.Bench;

/// <summary>The solver alone on the same pairs: no filter, no score, no order of who goes first, no spread, no proof, nobody in two places.</summary>
internal static class RawSpeed
{
    private const int UnmatchedCost = 1_000;

    public static TimeSpan Solve(IndexedInput city, FeasiblePairs pairs)
    {
        var since = Stopwatch.GetTimestamp();
        var (blocks, sink) = (city.Demands.Count, city.Demands.Count + city.Supplies.Count);
        using var solver = new MinCostFlow(sink + 1, pairs.Count + sink);
        for (var block = 0; block < blocks; block++)
        {
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                solver.AddArcWithCapacityAndUnitCost(block, blocks + pairs.Supply[pair], 1, city.Input.Programme.Weights.Most - pairs.Points[pair]);
            solver.AddArcWithCapacityAndUnitCost(block, sink, 1, UnmatchedCost);
            solver.SetNodeSupply(block, 1);
        }
        for (var supply = 0; supply < city.Supplies.Count; supply++) solver.AddArcWithCapacityAndUnitCost(blocks + supply, sink, city.Supplies[supply].Free, 0);
        solver.SetNodeSupply(sink, -blocks);
        if (solver.Solve() != MinCostFlowBase.Status.OPTIMAL) throw new InvalidOperationException("The bare solver found nothing.");
        return Stopwatch.GetElapsedTime(since);
    }
}
