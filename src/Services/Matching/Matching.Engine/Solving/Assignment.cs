namespace Samenspel.Matching.Engine;

/// <summary>The best assignment of a city, with the prices that prove it.</summary>
internal sealed class Assignment
{
    private readonly City city;
    private readonly FeasiblePairs pairs;
    private readonly int[] free;
    private readonly StepTimes times;

    private Assignment(City city, FeasiblePairs pairs, StepTimes times)
    {
        (this.city, this.pairs, this.times) = (city, pairs, times);
        free = Places.Of(city, pairs);
        Network = new CityNetwork(city, pairs, free, new HashSet<int>());
    }

    public CityNetwork Network { get; private set; }

    /// <summary>The flow through <see cref="Network"/>.</summary>
    public int[] Flow { get; private set; } = [];

    /// <summary>For each block the pair and the part of the week; a pair of -1 for nobody.</summary>
    public (int Pair, int Slot)[] Chosen { get; private set; } = [];

    /// <summary>What it costs the city when one unit more starts at a node.</summary>
    public long[] Price { get; private set; } = [];

    public Certificate Certificate { get; private set; } = Certificate.None;

    /// <summary>
    /// The cheapest flow by people and fit, in which nobody has to be in two places at once; then, among all that are as cheap, the one
    /// that spreads best; then the proof of both, from the outcome alone.
    /// </summary>
    public static Assignment Solve(City city, FeasiblePairs pairs, StepTimes times, CancellationToken cancel)
    {
        var assignment = new Assignment(city, pairs, times);
        if (!assignment.FindCheapest(cancel)) return assignment;
        cancel.ThrowIfCancellationRequested();
        if (!assignment.FindFinalPrices()) return assignment;
        cancel.ThrowIfCancellationRequested();
        assignment.SpreadAndProve();
        return assignment;
    }

    /// <summary>A cost in people and points: the last steps of priority that fit in it, and what is left in points.</summary>
    public Worth WorthOf(long cost)
    {
        var people = (long)Math.Round((double)cost / Network.PersonWorth, MidpointRounding.ToEven);
        return new((int)people, (int)(cost - people * Network.PersonWorth));
    }

    private bool FindCheapest(CancellationToken cancel)
    {
        times.Begin(MatchingStep.Solving);
        // The solver is quicker when not helping somebody costs little more than a poor fit, and nearly always ends in the same place.
        Flow = MinCostFlowSolver.Solve(Network.Network, Network.ModestCosts());
        if (!FindPrices())
        {
            Flow = MinCostFlowSolver.Solve(Network.Network, Network.Network.Cost);
            if (!FindPrices()) return false;
        }
        var bySlot = new HashSet<int>();
        times.Begin(MatchingStep.Solving);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var clashes = Clashes.Of(city, pairs, Network.Chosen(Flow));
            Chosen = clashes.Kept;
            if (clashes.Supplies.Count == 0) return true;
            bySlot.UnionWith(clashes.Supplies);
            Reroute(clashes, bySlot);
        }
    }

    /// <summary>The prices of the flow, from the flow alone.</summary>
    private bool FindPrices()
    {
        times.Begin(MatchingStep.Proving);
        var price = Potentials.ToSink(Network.Network, Flow);
        Price = price ?? [];
        return price is not null;
    }

    /// <summary>Gives these volunteers a node for each part of the week. Who cannot stay looks for another way; all others keep theirs.</summary>
    private void Reroute(Clashes clashes, HashSet<int> bySlot)
    {
        var (before, old) = (Network, Flow);
        Network = new CityNetwork(city, pairs, free, bySlot);
        var network = Network.Network;
        var helped = before.Chosen(old);
        List<int> starts = [.. Enumerable.Range(0, helped.Length).Where(block => helped[block].Pair >= 0 && clashes.Kept[block].Pair < 0)];
        Flow = Network.FlowOf(clashes.Kept);
        foreach (var block in starts)
        {
            // Nothing is done for it yet; its place stays taken, until the way of somebody else ends there.
            Flow[Network.NotHelpedArcs + block] = 0;
            Flow[Network.SupplyArcs + pairs.Supply[helped[block].Pair]]++;
        }
        Price = Carry(before, network, bySlot);
        Rerouting.Complete(network, Flow, Price, starts);
    }

    /// <summary>The prices of the network before, for the new nodes those of their volunteer, and for each block the least it can pay.</summary>
    private long[] Carry(CityNetwork before, FlowNetwork network, HashSet<int> bySlot)
    {
        var price = new long[network.Nodes];
        Array.Copy(Price, price, city.Asked.Count + city.Supplies.Count);
        price[network.Sink] = Price[before.Network.Sink];
        foreach (var supply in bySlot)
            for (var left = city.Supplies[supply].Slots; left != 0; left &= left - 1)
            {
                var slot = System.Numerics.BitOperations.TrailingZeroCount(left);
                price[Network.Door(supply, slot)] = Price[before.Door(supply, slot)];
            }
        for (var arc = 0; arc < Network.SupplyArcs; arc++)
            if (Flow[arc] < network.Capacity[arc]) price[network.Tail[arc]] = Math.Min(price[network.Tail[arc]], network.Cost[arc] + price[network.Head[arc]]);
        return price;
    }

    /// <summary>From here on in the network in which nobody can be in two places at once.</summary>
    private bool FindFinalPrices()
    {
        Network = new CityNetwork(city, pairs, free, Enumerable.Range(0, free.Length).Where(supply => free[supply] > 1 && !city.Supplies[supply].IsGroup).ToHashSet());
        Flow = Network.FlowOf(Chosen);
        return FindPrices();
    }

    /// <summary>Prices prove every flow that is as cheap: a flow that keeps to them is as cheap as the one they were found by.</summary>
    private void SpreadAndProve()
    {
        times.Begin(MatchingStep.Spreading);
        var spread = new SpreadNetwork(city, pairs, free, Network, Price);
        var flow = MinCostFlowSolver.Solve(spread.Network, spread.Network.Cost);
        Chosen = spread.Chosen(flow);
        Flow = Network.FlowOf(Chosen);

        times.Begin(MatchingStep.Proving);
        var isProven = Certificate.Holds(Network.Network, Flow, Price)
            && Potentials.ToAny(spread.Network, flow) is { } price && Certificate.Holds(spread.Network, flow, price);
        Certificate = new(isProven, Network.Network.Nodes, Network.Network.Count, Network.Network.Total(Flow), spread.Network.Total(flow) + spread.SettledCost);
    }
}
