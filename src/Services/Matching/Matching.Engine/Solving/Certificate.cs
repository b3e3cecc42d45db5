namespace Samenspel.Matching.Engine;

/// <summary>
/// The proof that an outcome is the best there is, checked arc by arc: every unit arrives, nothing holds more than it can, and by the
/// prices no arc that could carry more is a bargain and no arc that carries something is too dear (complementary slackness; Ahuja,
/// Magnanti and Orlin, "Network Flows", 1993, theorem 9.4). It asks nothing of the solver.
/// </summary>
/// <param name="IsProven">Whether the proof holds.</param>
/// <param name="Nodes">Nodes looked at.</param>
/// <param name="Arcs">Arcs looked at.</param>
/// <param name="Objective">Total of the first cost.</param>
/// <param name="TieObjective">Total of the second cost.</param>
public sealed record Certificate(bool IsProven, int Nodes, int Arcs, Int128 Objective, Int128 TieObjective)
{
    /// <summary>Whether the flow is allowed, and cheapest by these prices.</summary>
    internal static bool Holds(FlowNetwork network, int[] flow, long[] cost, long[] price) =>
        Arrives(network, flow) && IsCheapest(network, flow, cost, price);

    private static bool Arrives(FlowNetwork network, int[] flow)
    {
        var left = (int[])network.Supply.Clone();
        for (var arc = 0; arc < network.Count; arc++)
        {
            if (flow[arc] < 0 || flow[arc] > network.Capacity[arc]) return false;
            left[network.Tail[arc]] -= flow[arc];
            left[network.Head[arc]] += flow[arc];
        }
        return Array.TrueForAll(left, one => one == 0);
    }

    private static bool IsCheapest(FlowNetwork network, int[] flow, long[] cost, long[] price)
    {
        for (var arc = 0; arc < network.Count; arc++)
        {
            var reduced = cost[arc] + price[network.Head[arc]] - price[network.Tail[arc]];
            if (reduced < 0 && flow[arc] < network.Capacity[arc]) return false;
            if (reduced > 0 && flow[arc] > 0) return false;
        }
        return true;
    }

    internal static Int128 Total(int[] flow, long[] cost)
    {
        Int128 total = 0;
        for (var arc = 0; arc < flow.Length; arc++) total += (Int128)flow[arc] * cost[arc];
        return total;
    }
}
