namespace Samenspel.Matching.Engine;

/// <summary>The best flow through a city, with the prices that prove it.</summary>
internal sealed class Assignment
{
    private Assignment(CityNetwork network, int[] flow, long[] price, Certificate certificate) =>
        (Network, Flow, Price, Certificate) = (network, flow, price, certificate);

    public CityNetwork Network { get; }
    public int[] Flow { get; }

    /// <summary>What it costs the city, in the first cost, when one unit more starts at a node.</summary>
    public long[] Price { get; }

    public Certificate Certificate { get; }

    /// <summary>
    /// First the cheapest flow by the first cost. By its prices it is known which arcs every cheapest flow leaves empty, and which it
    /// fills; among what remains free, the second cost is made as low as it can be.
    /// </summary>
    public static Assignment Solve(CityNetwork city, IProgress<MatchingStep>? progress, CancellationToken cancel)
    {
        var network = city.Network;
        progress?.Report(MatchingStep.Solving);
        var flow = MinCostFlowSolver.Solve(network, network.Cost);
        cancel.ThrowIfCancellationRequested();
        progress?.Report(MatchingStep.Proving);
        if (Potentials.ToSink(network, flow, network.Cost) is not { } price) return NotProven(city, flow);
        cancel.ThrowIfCancellationRequested();

        progress?.Report(MatchingStep.Spreading);
        var equal = EquallyGood.Of(network, flow, price);
        var tie = MinCostFlowSolver.Solve(equal.Network, equal.Network.Tie);
        if (Potentials.ToSink(equal.Network, tie, equal.Network.Tie) is not { } tiePrice) return NotProven(city, flow);
        cancel.ThrowIfCancellationRequested();
        equal.CopyTo(flow, tie);

        var isProven = Certificate.Holds(network, flow, network.Cost, price) && Certificate.Holds(equal.Network, tie, equal.Network.Tie, tiePrice);
        return new(city, flow, price, new(isProven, network.Nodes, network.Count, Certificate.Total(flow, network.Cost), Certificate.Total(flow, network.Tie)));
    }

    private static Assignment NotProven(CityNetwork city, int[] flow) => new(city, flow, [], new(false, city.Network.Nodes, city.Network.Count, 0, 0));
}
