namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// What is left to choose among all assignments that are best by people and fit. Among those it costs more to ask somebody who helps
/// more people already, or was asked lately, and to fill one organisation rather than another; and least of all, to change what the
/// last run proposed. The nodes are those of the network whose flows these are, and one for each organisation.
/// </summary>
internal sealed class SpreadNetwork
{
    private const int LoadStep = 8, AskedLately = 4, MaxLoadSteps = 15, OrganisationSteps = 4;

    private readonly IndexedInput indexed;
    private readonly FeasiblePairs pairs;
    private readonly int[] free;
    private readonly AssignmentNetwork best;
    private readonly OptimalArcs open;
    private readonly Dictionary<Guid, int> organisationNodes = [];
    private readonly List<int> choices = [];
    private readonly bool[] isBound;
    private readonly long spread;

    /// <param name="indexed">The city.</param>
    /// <param name="pairs">Who fits whom.</param>
    /// <param name="free">Places of each supply.</param>
    /// <param name="best">The network whose cheapest flows these are.</param>
    /// <param name="price">The prices that prove one of them.</param>
    public SpreadNetwork(IndexedInput indexed, FeasiblePairs pairs, int[] free, AssignmentNetwork best, long[] price)
    {
        (this.indexed, this.pairs, this.free, this.best) = (indexed, pairs, free, best);
        open = new(best.Network, price);
        (isBound, spread) = (new bool[indexed.Demands.Count], indexed.Demands.Count + 1);
        var node = best.Network.Nodes;
        foreach (var id in indexed.Supplies.Select(one => one.OrganisationId).Distinct().Order()) organisationNodes.Add(id, node++);

        var pairArcs = OpenPairs();
        Network = new FlowNetwork(node + 1, pairArcs.Count + indexed.Demands.Count + node + free.Sum() + organisationNodes.Count * OrganisationSteps, sink: node);
        foreach (var (arc, cost) in pairArcs)
        {
            Network.Add(best.Network.Tail[arc], best.Network.Head[arc], 1, cost);
            choices.Add(arc);
        }
        AddBlocks();
        AddSlots();
        AddSupplies();
        Network.Supply[node] -= Network.Supply.Sum();
    }

    public FlowNetwork Network { get; }

    /// <summary>The cost of what is not open: the load of those who help in every best assignment as many as they can.</summary>
    public long SettledCost { get; private set; }

    /// <summary>For each block the arc of its pair in the network whose flows these are; -1 for nobody.</summary>
    public int[] Chosen(int[] flow)
    {
        var chosen = new int[indexed.Demands.Count];
        Array.Fill(chosen, -1);
        for (var arc = 0; arc < choices.Count; arc++)
            if (flow[arc] > 0) chosen[Network.Tail[arc]] = choices[arc];
        return chosen;
    }

    private int NodeOf(int supply) => indexed.Demands.Count + supply;

    private List<(int Arc, int Cost)> OpenPairs()
    {
        var previous = indexed.Input.Previous.ToHashSet();
        var found = new List<(int, int)>();
        for (var arc = 0; arc < best.UnmatchedArcs; arc++)
            if (open.MustFill(arc)) isBound[best.Network.Tail[arc]] = true;
        for (var arc = 0; arc < best.UnmatchedArcs; arc++)
        {
            var block = best.Network.Tail[arc];
            if (isBound[block] ? !open.MustFill(arc) : !open.MayUse(arc)) continue;
            var isKept = previous.Count > 0 && previous.Contains(new(indexed.Demands[block].Block.Id, indexed.Supplies[pairs.Supply[best.PairOf(arc)]].Id));
            found.Add((arc, isKept ? 0 : 1));
        }
        return found;
    }

    private void AddBlocks()
    {
        for (var block = 0; block < indexed.Demands.Count; block++)
        {
            var arc = best.UnmatchedArcs + block;
            if (open.MustFill(arc)) continue;
            Network.Supply[block] = 1;
            if (open.MayUse(arc) && !isBound[block]) Network.Add(block, Network.Sink, 1, 0);
        }
    }

    private void AddSlots()
    {
        for (var supply = 0; supply < free.Length; supply++)
        {
            if (!best.HasSlots(supply)) continue;
            for (var place = 0; place < best.SlotCount(supply); place++)
                Copy(best.SlotArc(supply, place), best.SlotNode(supply, place), NodeOf(supply));
        }
    }

    private void Copy(int arc, int tail, int head)
    {
        if (open.MustFill(arc)) (Network.Supply[tail], Network.Supply[head]) = (Network.Supply[tail] - 1, Network.Supply[head] + 1);
        else if (open.MayUse(arc)) Network.Add(tail, head, 1, 0);
    }

    private void AddSupplies()
    {
        var places = new Dictionary<Guid, int>();
        foreach (var supply in indexed.Supplies)
        {
            var (arc, organisation, count) = (best.SupplyArcs + supply.Index, organisationNodes[supply.OrganisationId], free[supply.Index]);
            places[supply.OrganisationId] = places.GetValueOrDefault(supply.OrganisationId) + count;
            if (!open.MayUse(arc)) continue;
            if (open.MustFill(arc))
            {
                Network.Supply[NodeOf(supply.Index)] -= count;
                Network.Supply[organisation] += count;
                if (!supply.IsGroup) SettledCost += Enumerable.Range(0, count).Sum(place => Load(supply.Volunteer!, place)) * spread;
            }
            else if (supply.IsGroup) Network.Add(NodeOf(supply.Index), organisation, count, 0);
            else for (var place = 0; place < count; place++) Network.Add(NodeOf(supply.Index), organisation, 1, Load(supply.Volunteer!, place) * spread);
        }
        foreach (var (organisation, node) in organisationNodes)
            for (var step = 0; step < OrganisationSteps; step++)
                Network.Add(node, Network.Sink, (places[organisation] + OrganisationSteps - 1 - step) / OrganisationSteps, step * spread);
    }

    /// <summary>Each further person weighs more than the one before, and who was asked lately more than who was not.</summary>
    private int Load(Volunteer volunteer, int place) =>
        LoadStep * Math.Min(MaxLoadSteps, volunteer.CurrentClients + place)
        + (volunteer.LastAskedOn is { } demand && demand.AddDays(Volunteer.LatelyDays) > indexed.Input.Today ? AskedLately : 0);
}
