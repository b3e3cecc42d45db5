using System.Numerics;

namespace Samenspel.Matching.Engine.Solving;

/// <summary>Gives each chosen pair a part of the week that suits both.</summary>
internal static class Timetable
{
    /// <summary>
    /// For each block the part of the week, -1 for who is not helped. First those who went through a part of the week, then the others in
    /// what is left; null when somebody would have to be in two places at once, which a flow of this network never asks.
    /// </summary>
    public static int[]? Of(IndexedInput indexed, FeasiblePairs pairs, AssignmentNetwork network, IReadOnlyList<int> chosen)
    {
        var taken = new ulong[indexed.Supplies.Count];
        var slots = new int[chosen.Count];
        foreach (var block in Enumerable.Range(0, chosen.Count).OrderBy(block => chosen[block] >= 0 && network.SlotOf(chosen[block]) < 0))
        {
            slots[block] = -1;
            if (chosen[block] < 0) continue;
            var supply = indexed.Supplies[pairs.Supply[network.PairOf(chosen[block])]];
            var shared = indexed.Demands[block].Slots & supply.Slots;
            if (network.SlotOf(chosen[block]) is >= 0 and var through) shared &= 1UL << through;
            if (!supply.IsGroup) shared &= ~taken[supply.Index];
            if (shared == 0) return null;
            slots[block] = BitOperations.TrailingZeroCount(shared);
            taken[supply.Index] |= 1UL << slots[block];
        }
        return slots;
    }
}
