using System.Numerics;

namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// What one more volunteer would bring. The cheapest way from the sink to a block is minus what the city gains when that block is taken
/// over by somebody new, with all that can then move up; it is exact for one volunteer, and the most for several.
/// </summary>
internal static class ScarcityMap
{
    private const int MaxCells = 200;

    public static IReadOnlyList<Scarcity> Of(IndexedInput indexed, Assignment assignment)
    {
        if (Potentials.FromSink(assignment.Network.Network, assignment.Flow) is not { } distance) return [];
        var best = new Dictionary<(string, string, int), long>();
        foreach (var demand in indexed.Demands)
        {
            if (distance[demand.Index] == Potentials.Unreachable || Newcomer(indexed, demand) is not { } points) continue;
            var gain = -(distance[demand.Index] + assignment.Network.CostOf(points));
            if (gain <= 0) continue;
            for (var left = demand.Slots & WholeWeek; left != 0; left &= left - 1)
            {
                var key = (demand.Block.ActivityCode, demand.Request.DistrictCode, BitOperations.TrailingZeroCount(left));
                best[key] = Math.Max(best.GetValueOrDefault(key), gain);
            }
        }
        return [.. best
            .Select(one => (one.Key, Gain: assignment.ValueOf(one.Value)))
            .OrderByDescending(one => one.Gain)
            .ThenBy(one => one.Key.Item1, StringComparer.Ordinal).ThenBy(one => one.Key.Item2, StringComparer.Ordinal).ThenBy(one => one.Key.Item3)
            .Take(MaxCells)
            .Select(one => new Scarcity(one.Key.Item1, one.Key.Item2, Domain.WeekSlot.All[one.Key.Item3], one.Gain.Priority > 0, one.Gain))];
    }

    private static readonly ulong WholeWeek = (1UL << Domain.WeekSlot.All.Count) - 1;

    /// <summary>What somebody fits who does what is asked, then and there, and of whom nothing else is known; null when that is not enough.</summary>
    private static int? Newcomer(IndexedInput indexed, Demand demand)
    {
        var slot = demand.Block.Slots.FirstOrDefault(Catalogues.Slots.ContainsKey);
        if (slot is null) return null;
        var newcomer = new Volunteer(Guid.Empty, Guid.Empty, [demand.Block.ActivityCode], [demand.Request.DistrictCode], [slot], 1) { ConductCertificateValidUntil = DateOnly.MaxValue };
        var pair = new Pair(demand, indexed.SupplyOf(newcomer), indexed);
        return HardRules.AllHold(pair) ? Fit.Points(pair) : null;
    }
}
