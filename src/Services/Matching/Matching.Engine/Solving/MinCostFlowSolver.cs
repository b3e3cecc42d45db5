using Google.OrTools.Graph;

namespace Samenspel.Matching.Engine.Solving;

/// <summary>Solves a network with OR-Tools' cost-scaling push-relabel method. What it says is not believed: see <see cref="Certificate"/>.</summary>
internal static class MinCostFlowSolver
{
    /// <summary>The flow on each arc.</summary>
    /// <exception cref="InvalidOperationException">The solver found none. Every network here has one: nobody helped.</exception>
    public static int[] Solve(FlowNetwork network, long[] cost)
    {
        using var solver = new MinCostFlow(network.Nodes, network.Count);
        for (var arc = 0; arc < network.Count; arc++)
            solver.AddArcWithCapacityAndUnitCost(network.Tail[arc], network.Head[arc], network.Capacity[arc], cost[arc]);
        for (var node = 0; node < network.Nodes; node++)
            if (network.Supply[node] != 0) solver.SetNodeSupply(node, network.Supply[node]);
        var status = solver.Solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new InvalidOperationException($"The flow solver ended with {status}.");

        var flow = new int[network.Count];
        for (var arc = 0; arc < flow.Length; arc++) flow[arc] = (int)solver.Flow(arc);
        return flow;
    }
}
