using System.Numerics;

namespace Samenspel.Matching.Engine;

/// <summary>Finds the volunteers who would have to be in two places in one part of the week.</summary>
internal sealed class Clashes
{
    private readonly City city;
    private readonly FeasiblePairs pairs;

    private Clashes(City city, FeasiblePairs pairs, int[] chosen)
    {
        (this.city, this.pairs) = (city, pairs);
        Kept = [.. chosen.Select(pair => (pair, -1))];
        foreach (var group in chosen.Select((pair, block) => (pair, block)).Where(one => one.pair >= 0).GroupBy(one => pairs.Supply[one.pair]))
            Look(group.Key, [.. group.Select(one => one.block)]);
    }

    /// <summary>The volunteers with a clash.</summary>
    public HashSet<int> Supplies { get; } = [];

    /// <summary>For each block the pair and the part of the week that can stay; a pair of -1 where it cannot.</summary>
    public (int Pair, int Slot)[] Kept { get; }

    public static Clashes Of(City city, FeasiblePairs pairs, int[] chosen) => new(city, pairs, chosen);

    /// <summary>Gives as many blocks of a volunteer as can be a part of the week of their own (Kuhn 1955, on a handful of blocks).</summary>
    private void Look(int supply, int[] blocks)
    {
        var isGroup = city.Supplies[supply].IsGroup;
        var holder = new int[64];
        Array.Fill(holder, -1);
        foreach (var block in blocks)
        {
            if (isGroup) Kept[block].Slot = BitOperations.TrailingZeroCount(Shared(supply, block));
            else if (!Place(supply, block, holder, 0)) Leave(supply, block);
        }
        for (var slot = 0; slot < holder.Length; slot++)
            if (holder[slot] >= 0) Kept[holder[slot]].Slot = slot;
    }

    private void Leave(int supply, int block)
    {
        Supplies.Add(supply);
        Kept[block] = (-1, -1);
    }

    private bool Place(int supply, int block, int[] holder, ulong tried) => Place(supply, block, holder, ref tried);

    private bool Place(int supply, int block, int[] holder, ref ulong tried)
    {
        for (var left = Shared(supply, block); left != 0; left &= left - 1)
        {
            var slot = BitOperations.TrailingZeroCount(left);
            if ((tried & (1UL << slot)) != 0) continue;
            tried |= 1UL << slot;
            if (holder[slot] >= 0 && !Place(supply, holder[slot], holder, ref tried)) continue;
            holder[slot] = block;
            return true;
        }
        return false;
    }

    private ulong Shared(int supply, int block) => city.Asked[block].Slots & city.Supplies[supply].Slots;
}
