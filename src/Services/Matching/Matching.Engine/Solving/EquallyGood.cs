namespace Samenspel.Matching.Engine;

/// <summary>What is left to choose among all flows that are cheapest by the first cost: the arcs whose price is exactly what they give.</summary>
internal sealed class EquallyGood
{
    private readonly List<int> arcs = [];

    private EquallyGood(FlowNetwork network) => Network = network;

    public FlowNetwork Network { get; }

    public static EquallyGood Of(FlowNetwork whole, int[] flow, long[] price)
    {
        var count = 0;
        for (var arc = 0; arc < whole.Count; arc++)
            if (Reduced(whole, price, arc) == 0) count++;

        var equal = new EquallyGood(new FlowNetwork(whole.Nodes, count, whole.Sink));
        whole.Supply.CopyTo(equal.Network.Supply, 0);
        for (var arc = 0; arc < whole.Count; arc++)
        {
            if (Reduced(whole, price, arc) == 0)
            {
                equal.Network.Add(whole.Tail[arc], whole.Head[arc], whole.Capacity[arc], 0, whole.Tie[arc]);
                equal.arcs.Add(arc);
            }
            else if (flow[arc] > 0)
            {
                equal.Network.Supply[whole.Tail[arc]] -= flow[arc];
                equal.Network.Supply[whole.Head[arc]] += flow[arc];
            }
        }
        return equal;
    }

    /// <summary>Puts what was chosen into the flow of the whole.</summary>
    public void CopyTo(int[] flow, int[] chosen)
    {
        for (var index = 0; index < chosen.Length; index++) flow[arcs[index]] = chosen[index];
    }

    private static long Reduced(FlowNetwork network, long[] price, int arc) => network.Cost[arc] + price[network.Head[arc]] - price[network.Tail[arc]];
}
