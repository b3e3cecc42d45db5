namespace Samenspel.Matching.Engine;

/// <summary>
/// A network in which every block sends one unit to the sink. Each arc has a cost that decides, and a second one that decides
/// between what is equal in the first: whole numbers both, so that there is no doubt about rounding.
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
    public long[] Tie { get; } = new long[arcs];

    /// <summary>Units that start here; negative at the sink.</summary>
    public int[] Supply { get; } = new int[nodes];

    /// <summary>Adds an arc and says its number.</summary>
    public int Add(int tail, int head, int capacity, long cost, long tie)
    {
        (Tail[Count], Head[Count], Capacity[Count], Cost[Count], Tie[Count]) = (tail, head, capacity, cost, tie);
        return Count++;
    }

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
