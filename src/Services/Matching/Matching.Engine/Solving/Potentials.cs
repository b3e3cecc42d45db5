namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// Shortest distances in what remains of a network under a flow (Bellman 1958, Ford 1956, with a queue). They come from the flow alone;
/// when the flow is not the cheapest there is a cycle that keeps getting cheaper, and there are none.
/// </summary>
internal static class Potentials
{
    /// <summary>Stands for: cannot be reached.</summary>
    public const long Unreachable = long.MaxValue / 4;

    /// <summary>
    /// The cheapest way from each node to the sink: what it costs the city when one unit more starts there. Null when there is no
    /// such thing, because the flow is not the cheapest.
    /// </summary>
    public static long[]? ToSink(FlowNetwork network, int[] flow) => Backwards(network, flow, new Search(network, network.Sink));

    /// <summary>The same, to whichever node is cheapest: prices for a network that falls apart.</summary>
    public static long[]? ToAny(FlowNetwork network, int[] flow) => Backwards(network, flow, new Search(network));

    private static long[]? Backwards(FlowNetwork network, int[] flow, Search search)
    {
        while (search.Next() is var node && node >= 0)
        {
            var here = search.Distance[node];
            foreach (var arc in network.Entering(node))
                if (flow[arc] < network.Capacity[arc] && !search.Reach(network.Tail[arc], here + network.Cost[arc], node)) return null;
            foreach (var arc in network.Leaving(node))
                if (flow[arc] > 0 && !search.Reach(network.Head[arc], here - network.Cost[arc], node)) return null;
        }
        return search.Distance;
    }

    /// <summary>The cheapest way from the sink to each node: minus what the city gains when one unit more can end there.</summary>
    public static long[]? FromSink(FlowNetwork network, int[] flow)
    {
        var search = new Search(network, network.Sink);
        while (search.Next() is var node && node >= 0)
        {
            var here = search.Distance[node];
            foreach (var arc in network.Leaving(node))
                if (flow[arc] < network.Capacity[arc] && !search.Reach(network.Head[arc], here + network.Cost[arc], node)) return null;
            foreach (var arc in network.Entering(node))
                if (flow[arc] > 0 && !search.Reach(network.Tail[arc], here - network.Cost[arc], node)) return null;
        }
        return search.Distance;
    }

    /// <summary>A queue of nodes whose distance became shorter.</summary>
    private sealed class Search
    {
        private readonly int[] queue, steps;
        private readonly bool[] waits;
        private int first, count;

        public Search(FlowNetwork network)
        {
            Distance = new long[network.Nodes];
            (queue, steps, waits) = (new int[network.Nodes], new int[network.Nodes], new bool[network.Nodes]);
            for (var node = 0; node < network.Nodes; node++) Enqueue(node);
        }

        public Search(FlowNetwork network, int from)
        {
            Distance = new long[network.Nodes];
            Array.Fill(Distance, Unreachable);
            (queue, steps, waits) = (new int[network.Nodes], new int[network.Nodes], new bool[network.Nodes]);
            Distance[from] = 0;
            Enqueue(from);
        }

        public long[] Distance { get; }

        public int Next()
        {
            if (count == 0) return -1;
            var node = queue[first];
            first = first + 1 == queue.Length ? 0 : first + 1;
            count--;
            waits[node] = false;
            return node;
        }

        /// <summary>False when a path has more steps than there are nodes: it goes round.</summary>
        public bool Reach(int node, long distance, int by)
        {
            if (distance >= Distance[node]) return true;
            Distance[node] = distance;
            steps[node] = steps[by] + 1;
            if (steps[node] > queue.Length) return false;
            if (!waits[node]) Enqueue(node);
            return true;
        }

        private void Enqueue(int node)
        {
            var at = first + count;
            queue[at >= queue.Length ? at - queue.Length : at] = node;
            count++;
            waits[node] = true;
        }
    }
}
