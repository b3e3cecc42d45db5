namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// A network through which units find their way to the sink. Costs are whole numbers, so that there is no doubt about rounding.
/// </summary>
internal sealed class FlowNetwork(int nodes, int arcs, int sink)
{
    private int[]? outStart, outArcs, inStart, inArcs;

    public int Nodes => nodes;
    public int Sink => sink;
    public int Count { get; private set; }
    public int[] Tail { get; } = new int[arcs];
    public int[] Head { get; } = new int[arcs];
    public int[] Capacity { get; } = new int[arcs];
    public long[] Cost { get; } = new long[arcs];

    /// <summary>Units that start at a node; negative where they end.</summary>
    public int[] Supply { get; } = new int[nodes];

    /// <summary>Adds an arc and says its number.</summary>
    public int Add(int tail, int head, int capacity, long cost)
    {
        (Tail[Count], Head[Count], Capacity[Count], Cost[Count]) = (tail, head, capacity, cost);
        return Count++;
    }

    /// <summary>What an arc costs by these prices: nothing for one that is just worth it, less than nothing for a bargain.</summary>
    public long Reduced(int arc, long[] price) => Cost[arc] + price[Head[arc]] - price[Tail[arc]];

    /// <summary>The arcs that leave a node.</summary>
    public ReadOnlySpan<int> Leaving(int node)
    {
        if (outArcs is null) (outStart, outArcs) = Sort(Tail);
        return outArcs.AsSpan(outStart![node], outStart[node + 1] - outStart[node]);
    }

    /// <summary>The arcs that enter a node.</summary>
    public ReadOnlySpan<int> Entering(int node)
    {
        if (inArcs is null) (inStart, inArcs) = Sort(Head);
        return inArcs.AsSpan(inStart![node], inStart[node + 1] - inStart[node]);
    }

    /// <summary>Total cost of a flow.</summary>
    public long Total(int[] flow)
    {
        var total = 0L;
        for (var arc = 0; arc < Count; arc++) total = checked(total + flow[arc] * Cost[arc]);
        return total;
    }

    private (int[] Start, int[] Arcs) Sort(int[] end)
    {
        var start = new int[nodes + 1];
        for (var arc = 0; arc < Count; arc++) start[end[arc] + 1]++;
        for (var node = 0; node < nodes; node++) start[node + 1] += start[node];
        var (next, sorted) = (start[..nodes], new int[Count]);
        for (var arc = 0; arc < Count; arc++) sorted[next[end[arc]]++] = arc;
        return (start, sorted);
    }
}
