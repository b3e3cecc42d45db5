namespace Samenspel.Matching.Engine;

/// <summary>
/// Sends a few units on when most of a flow is cheapest already: each takes the cheapest way to where one is missing, over what the
/// others can make room for (successive shortest paths: Dijkstra on reduced costs, Edmonds and Karp 1972).
/// </summary>
internal sealed class Rerouting
{
    private readonly FlowNetwork network;
    private readonly int[] flow;
    private readonly long[] price;
    private readonly int[] left;
    private readonly long[] distance;
    private readonly int[] arrivedBy;
    private readonly List<int> touched = [];
    private readonly PriorityQueue<int, long> queue = new();

    private Rerouting(FlowNetwork network, int[] flow, long[] price)
    {
        (this.network, this.flow, this.price) = (network, flow, price);
        left = (int[])network.Supply.Clone();
        for (var arc = 0; arc < network.Count; arc++) (left[network.Tail[arc]], left[network.Head[arc]]) = (left[network.Tail[arc]] - flow[arc], left[network.Head[arc]] + flow[arc]);
        distance = new long[network.Nodes];
        Array.Fill(distance, long.MaxValue);
        arrivedBy = new int[network.Nodes];
    }

    /// <summary>Changes flow and prices until every unit arrives.</summary>
    /// <param name="network">The network.</param>
    /// <param name="flow">A flow from which units are missing.</param>
    /// <param name="price">Prices by which no arc with room is a bargain.</param>
    /// <param name="starts">Where the missing units start.</param>
    public static void Complete(FlowNetwork network, int[] flow, long[] price, IEnumerable<int> starts)
    {
        var rerouting = new Rerouting(network, flow, price);
        foreach (var start in starts) rerouting.Send(start);
    }

    private void Send(int start)
    {
        var end = Search(start);
        foreach (var node in touched)
        {
            if (distance[node] < distance[end] && node != end) price[node] += distance[end] - distance[node];
        }
        for (var node = end; node != start;)
        {
            var arc = arrivedBy[node];
            var isForward = arc >= 0;
            if (!isForward) arc = ~arc;
            flow[arc] += isForward ? 1 : -1;
            node = isForward ? network.Tail[arc] : network.Head[arc];
        }
        (left[start], left[end]) = (left[start] - 1, left[end] + 1);
        foreach (var node in touched) distance[node] = long.MaxValue;
        touched.Clear();
        queue.Clear();
    }

    private int Search(int start)
    {
        Reach(start, 0, -1);
        while (queue.TryDequeue(out var node, out var here))
        {
            if (here > distance[node]) continue;
            if (left[node] < 0) return node;
            foreach (var arc in network.Leaving(node))
                if (flow[arc] < network.Capacity[arc]) Reach(network.Head[arc], here + network.Reduced(arc, price), arc);
            foreach (var arc in network.Entering(node))
                if (flow[arc] > 0) Reach(network.Tail[arc], here - network.Reduced(arc, price), ~arc);
        }
        throw new InvalidOperationException("A unit has no way to go.");
    }

    private void Reach(int node, long at, int by)
    {
        if (at >= distance[node]) return;
        if (distance[node] == long.MaxValue) touched.Add(node);
        (distance[node], arrivedBy[node]) = (at, by);
        queue.Enqueue(node, at);
    }
}
