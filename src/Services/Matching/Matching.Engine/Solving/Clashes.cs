using System.Numerics;

namespace Samenspel.Matching.Engine;

/// <summary>Finds the volunteers who would have to be in two places in one part of the week.</summary>
internal sealed class Clashes
{
    private readonly City city;

    private Clashes(City city, FeasiblePairs pairs, (int Pair, int Slot)[] chosen)
    {
        this.city = city;
        Kept = [.. chosen];
        var open = Enumerable.Range(0, chosen.Length).Where(block => chosen[block] is { Pair: >= 0, Slot: < 0 });
        foreach (var blocks in open.GroupBy(block => pairs.Supply[chosen[block].Pair])) Look(blocks.Key, blocks);
    }

    /// <summary>The volunteers with a clash.</summary>
    public HashSet<int> Supplies { get; } = [];

    /// <summary>For each block the pair and the part of the week that can stay; a pair of -1 where it cannot.</summary>
    public (int Pair, int Slot)[] Kept { get; }

    /// <summary>Looks at the volunteers whose parts of the week are not chosen yet.</summary>
    public static Clashes Of(City city, FeasiblePairs pairs, (int Pair, int Slot)[] chosen) => new(city, pairs, chosen);

    /// <summary>Gives as many blocks of a volunteer as can be a part of the week of their own (Kuhn 1955, on a handful of blocks).</summary>
    private void Look(int supply, IEnumerable<int> blocks)
    {
        var isGroup = city.Supplies[supply].IsGroup;
        var holder = new int[64];
        Array.Fill(holder, -1);
        foreach (var block in blocks)
        {
            if (isGroup) Kept[block].Slot = BitOperations.TrailingZeroCount(Shared(supply, block));
            else if (!Place(supply, block, holder)) Leave(supply, block);
        }
        for (var slot = 0; slot < holder.Length; slot++)
            if (holder[slot] >= 0) Kept[holder[slot]].Slot = slot;
    }

    private void Leave(int supply, int block)
    {
        Supplies.Add(supply);
        Kept[block] = (-1, -1);
    }

    private bool Place(int supply, int block, int[] holder)
    {
        ulong tried = 0;
        return Place(supply, block, holder, ref tried);
    }

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
