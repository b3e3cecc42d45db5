using System.Numerics;

namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// The city as a network: block → volunteer or group → sink, and for each block a way straight to the sink that means: not helped.
/// Who goes first and how many are helped costs far more than all fit together.
/// <para>
/// Nobody has to be in two places in one part of the week. A block that shares at least as many parts of the week with a volunteer as
/// the volunteer has places can always be fitted in after the others, so it goes to the volunteer directly; one that shares fewer goes
/// through a node for each of them, which lets one block pass.
/// </para>
/// </summary>
internal sealed class AssignmentNetwork
{
    private const int ModestStep = 8;

    private readonly IndexedInput indexed;
    private readonly FeasiblePairs pairs;
    private readonly int[] free;
    private readonly int[] slotNodes;
    private readonly int[] pairOfArc;

    /// <param name="indexed">The city.</param>
    /// <param name="pairs">Who fits whom.</param>
    /// <param name="free">Places of each supply.</param>
    public AssignmentNetwork(IndexedInput indexed, FeasiblePairs pairs, int[] free)
    {
        (this.indexed, this.pairs, this.free) = (indexed, pairs, free);
        slotNodes = new int[indexed.Supplies.Count];
        var node = indexed.Demands.Count + indexed.Supplies.Count;
        for (var supply = 0; supply < free.Length; supply++)
        {
            slotNodes[supply] = free[supply] > 1 && !indexed.Supplies[supply].IsGroup ? node : -1;
            if (HasSlots(supply)) node += SlotCount(supply);
        }
        PersonCost = (long)(indexed.Input.Programme.Weights.Most + 1) * Math.Max(1, indexed.Demands.Count);

        var pairArcs = CountPairArcs();
        Network = new FlowNetwork(node + 1, pairArcs + node, sink: node);
        pairOfArc = new int[pairArcs];
        AddPairs();
        UnmatchedArcs = Network.Count;
        foreach (var demand in indexed.Demands)
        {
            Network.Supply[demand.Index] = 1;
            Network.Add(demand.Index, Network.Sink, 1, PersonCost * demand.Priority);
        }
        Network.Supply[Network.Sink] = -indexed.Demands.Count;
        SupplyArcs = Network.Count;
        for (var supply = 0; supply < free.Length; supply++) Network.Add(NodeOf(supply), Network.Sink, free[supply], 0);
        for (var supply = 0; supply < free.Length; supply++)
            for (var place = 0; HasSlots(supply) && place < SlotCount(supply); place++) Network.Add(SlotNode(supply, place), NodeOf(supply), 1, 0);
    }

    public FlowNetwork Network { get; }

    /// <summary>Cost of not helping somebody, for each step of priority: more than all fit in the city together. A point of fit costs 1.</summary>
    public long PersonCost { get; }

    /// <summary>First of the arcs that mean not helped, one for each block. The arcs before it are those of pairs.</summary>
    public int UnmatchedArcs { get; }

    /// <summary>First of the arcs from a supply to the sink, one for each supply.</summary>
    public int SupplyArcs { get; }

    public int NodeOf(int supply) => indexed.Demands.Count + supply;

    /// <summary>Whether a supply has nodes for parts of the week.</summary>
    public bool HasSlots(int supply) => slotNodes[supply] >= 0;

    public int SlotCount(int supply) => BitOperations.PopCount(indexed.Supplies[supply].Slots);

    /// <summary>The node of the n-th part of the week of a supply.</summary>
    public int SlotNode(int supply, int place) => slotNodes[supply] + place;

    /// <summary>The arc from the n-th part of the week of a supply to the supply.</summary>
    public int SlotArc(int supply, int place) => Network.Leaving(SlotNode(supply, place))[0];

    /// <summary>Cost of a pair: the points it lacks.</summary>
    public long CostOf(int points) => indexed.Input.Programme.Weights.Most - points;

    /// <summary>The costs, with a small price for not helping somebody. Whether what is cheapest by these is cheapest at all must be proven.</summary>
    public long[] ModestCosts()
    {
        var costs = (long[])Network.Cost.Clone();
        for (var block = 0; block < indexed.Demands.Count; block++) costs[UnmatchedArcs + block] = ModestStep * CostOf(-1) * indexed.Demands[block].Priority;
        return costs;
    }

    /// <summary>The pair an arc stands for, as a position in the feasible pairs.</summary>
    public int PairOf(int arc) => pairOfArc[arc];

    /// <summary>The flow that takes these arcs of pairs; a block without one is not helped.</summary>
    /// <param name="chosen">For each block the arc, or -1.</param>
    public int[] FlowOf(IReadOnlyList<int> chosen)
    {
        var flow = new int[Network.Count];
        for (var block = 0; block < chosen.Count; block++)
        {
            var arc = chosen[block] < 0 ? UnmatchedArcs + block : chosen[block];
            flow[arc]++;
            if (chosen[block] < 0) continue;
            flow[SupplyArcs + pairs.Supply[pairOfArc[arc]]]++;
            if (Network.Head[arc] != NodeOf(pairs.Supply[pairOfArc[arc]])) flow[Network.Leaving(Network.Head[arc])[0]]++;
        }
        return flow;
    }

    /// <summary>The part of the week an arc of a pair goes through, or -1 when it goes to the supply directly.</summary>
    public int SlotOf(int arc)
    {
        var supply = pairs.Supply[pairOfArc[arc]];
        if (Network.Head[arc] == NodeOf(supply)) return -1;
        var left = indexed.Supplies[supply].Slots;
        for (var place = Network.Head[arc] - slotNodes[supply]; place > 0; place--) left &= left - 1;
        return BitOperations.TrailingZeroCount(left);
    }

    private ulong Shared(int block, int pair) => indexed.Demands[block].Slots & indexed.Supplies[pairs.Supply[pair]].Slots;

    private bool IsDirect(int supply, ulong shared) => !HasSlots(supply) || BitOperations.PopCount(shared) >= free[supply];

    private int CountPairArcs()
    {
        var arcs = 0;
        for (var block = 0; block < indexed.Demands.Count; block++)
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                arcs += IsDirect(pairs.Supply[pair], Shared(block, pair)) ? 1 : BitOperations.PopCount(Shared(block, pair));
        return arcs;
    }

    private void AddPairs()
    {
        for (var block = 0; block < indexed.Demands.Count; block++)
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
            {
                var (supply, cost, shared) = (pairs.Supply[pair], CostOf(pairs.Points[pair]), Shared(block, pair));
                if (IsDirect(supply, shared)) pairOfArc[Network.Add(block, NodeOf(supply), 1, cost)] = pair;
                else
                    for (var slots = indexed.Supplies[supply].Slots; shared != 0; shared &= shared - 1)
                    {
                        var earlier = (shared & ~(shared - 1)) - 1;
                        pairOfArc[Network.Add(block, SlotNode(supply, BitOperations.PopCount(slots & earlier)), 1, cost)] = pair;
                    }
            }
    }
}
