namespace Samenspel.Matching.Engine.Solving;

/// <summary>The best assignment of a city, with the prices that prove it.</summary>
internal sealed class Assignment
{
    private readonly IndexedInput indexed;
    private readonly FeasiblePairs pairs;
    private readonly int[] free;
    private readonly StepTimer times;

    private Assignment(IndexedInput indexed, FeasiblePairs pairs, StepTimer times)
    {
        (this.indexed, this.pairs, this.times) = (indexed, pairs, times);
        times.Begin(MatchingStep.Solving);
        free = SupplyCapacity.Of(indexed, pairs);
        Network = new AssignmentNetwork(indexed, pairs, free);
        Chosen = new int[indexed.Demands.Count];
        Array.Fill(Chosen, -1);
    }

    public AssignmentNetwork Network { get; }

    /// <summary>The flow through <see cref="Network"/>.</summary>
    public int[] Flow { get; private set; } = [];

    /// <summary>For each block the arc of its pair, or -1 for nobody.</summary>
    public int[] Chosen { get; private set; }

    /// <summary>For each block the part of the week, or -1 for nobody.</summary>
    public int[] Slots { get; private set; } = [];

    /// <summary>What it costs the city when one unit more starts at a node.</summary>
    public long[] Price { get; private set; } = [];

    public Certificate Certificate { get; private set; } = Certificate.None;

    /// <summary>
    /// The cheapest flow by people and fit; then, among all that are as cheap, the one that spreads best; then the proof of both, from
    /// the outcome alone.
    /// </summary>
    public static Assignment Solve(IndexedInput indexed, FeasiblePairs pairs, StepTimer times, CancellationToken cancel)
    {
        var assignment = new Assignment(indexed, pairs, times);
        // The solver is quicker when not helping somebody costs little more than a poor fit, and nearly always ends in the same place.
        if (!assignment.FindCheapest(assignment.Network.ModestCosts(), cancel) && !assignment.FindCheapest(assignment.Network.Network.Cost, cancel)) return assignment;
        assignment.SpreadAndProve(cancel);
        return assignment;
    }

    /// <summary>A cost in people and points: the last steps of priority that fit in it, and what is left in points.</summary>
    public AssignmentValue ValueOf(long cost)
    {
        var people = (long)Math.Round((double)cost / Network.PersonCost, MidpointRounding.ToEven);
        return new((int)people, (int)(cost - people * Network.PersonCost));
    }

    /// <summary>Finds a flow, and its prices from the flow alone; false when it is not the cheapest.</summary>
    private bool FindCheapest(long[] cost, CancellationToken cancel)
    {
        times.Begin(MatchingStep.Solving);
        Flow = MinCostFlowSolver.Solve(Network.Network, cost);
        cancel.ThrowIfCancellationRequested();
        times.Begin(MatchingStep.Proving);
        Price = Potentials.ToSink(Network.Network, Flow) ?? [];
        cancel.ThrowIfCancellationRequested();
        return Price.Length > 0;
    }

    /// <summary>Prices prove every flow that is as cheap: a flow that keeps to them is as cheap as the one they were found by.</summary>
    private void SpreadAndProve(CancellationToken cancel)
    {
        times.Begin(MatchingStep.Spreading);
        var spread = new SpreadNetwork(indexed, pairs, free, Network, Price);
        var flow = MinCostFlowSolver.Solve(spread.Network, spread.Network.Cost);
        cancel.ThrowIfCancellationRequested();

        times.Begin(MatchingStep.Proving);
        var chosen = spread.Chosen(flow);
        Flow = Network.FlowOf(chosen);
        if (Timetable.Of(indexed, pairs, Network, chosen) is not { } slots) return;
        (Chosen, Slots) = (chosen, slots);
        var isProven = Certificate.Holds(Network.Network, Flow, Price)
            && Potentials.ToAny(spread.Network, flow) is { } price && Certificate.Holds(spread.Network, flow, price);
        Certificate = new(isProven, Network.Network.Nodes, Network.Network.Count, Network.Network.Total(Flow), spread.Network.Total(flow) + spread.SettledCost);
    }
}
