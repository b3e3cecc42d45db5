namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// The proof that an outcome is the best there is, checked arc by arc: every unit arrives, nothing holds more than it can, and by the
/// prices no arc that could carry more is a bargain and no arc that carries something is too dear (complementary slackness; Ahuja,
/// Magnanti and Orlin, "Network Flows", 1993, theorem 9.4). It asks nothing of the solver.
/// </summary>
/// <param name="IsProven">Whether the proof holds.</param>
/// <param name="Nodes">Nodes looked at.</param>
/// <param name="Arcs">Arcs looked at.</param>
/// <param name="Cost">Cost by people and fit.</param>
/// <param name="SpreadCost">Cost by load and change, among all that cost the same by people and fit.</param>
public sealed record Certificate(bool IsProven, int Nodes, int Arcs, long Cost, long SpreadCost)
{
    internal static readonly Certificate None = new(false, 0, 0, 0, 0);

    /// <summary>Whether the flow is allowed, and cheapest by these prices.</summary>
    internal static bool Holds(FlowNetwork network, int[] flow, long[] price) => Arrives(network, flow) && IsCheapest(network, flow, price);

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

    private static bool IsCheapest(FlowNetwork network, int[] flow, long[] price)
    {
        for (var arc = 0; arc < network.Count; arc++)
        {
            var reduced = network.Reduced(arc, price);
            if (reduced < 0 && flow[arc] < network.Capacity[arc]) return false;
            if (reduced > 0 && flow[arc] > 0) return false;
        }
        return true;
    }
}
