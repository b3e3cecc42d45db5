using System.Numerics;

namespace Samenspel.Matching.Engine;

/// <summary>
/// The city as a network: block → volunteer or group → sink, and for each block a way straight to the sink that means: not helped.
/// Who goes first and how many are helped costs far more than all fit together. Volunteers who would otherwise have to be in two places
/// in the same part of the week have a node for each part: block → part of the week → volunteer.
/// </summary>
internal sealed class CityNetwork
{
    private const int ModestStep = 8;

    private readonly City city;
    private readonly FeasiblePairs pairs;
    private readonly int[] slotNodes;
    private readonly int[] pairOfArc;

    /// <param name="city">The city.</param>
    /// <param name="pairs">Who fits whom.</param>
    /// <param name="free">Places of each supply.</param>
    /// <param name="bySlot">The supplies that get a node for each part of the week.</param>
    public CityNetwork(City city, FeasiblePairs pairs, int[] free, IReadOnlySet<int> bySlot)
    {
        (this.city, this.pairs) = (city, pairs);
        slotNodes = new int[city.Supplies.Count];
        Array.Fill(slotNodes, -1);
        var node = city.Asked.Count + city.Supplies.Count;
        foreach (var supply in bySlot.Order())
        {
            slotNodes[supply] = node;
            node += BitOperations.PopCount(city.Supplies[supply].Slots);
        }
        PersonWorth = (long)(city.Input.Programme.Weights.Most + 1) * Math.Max(1, city.Asked.Count);

        var pairArcs = CountPairArcs();
        Network = new FlowNetwork(node + 1, pairArcs + city.Asked.Count + (node - city.Asked.Count), sink: node);
        pairOfArc = new int[pairArcs];
        AddPairs();
        NotHelpedArcs = Network.Count;
        foreach (var asked in city.Asked)
        {
            Network.Supply[asked.Index] = 1;
            Network.Add(asked.Index, Network.Sink, 1, PersonWorth * asked.Priority);
        }
        Network.Supply[Network.Sink] = -city.Asked.Count;
        SupplyArcs = Network.Count;
        for (var supply = 0; supply < free.Length; supply++) Network.Add(NodeOf(supply), Network.Sink, free[supply], 0);
        for (var supply = 0; supply < free.Length; supply++)
            for (var place = 0; HasSlots(supply) && place < BitOperations.PopCount(city.Supplies[supply].Slots); place++)
                Network.Add(slotNodes[supply] + place, NodeOf(supply), 1, 0);
    }

    public FlowNetwork Network { get; }

    /// <summary>Cost of not helping somebody, for each step of priority: more than all fit in the city together. A point of fit costs 1.</summary>
    public long PersonWorth { get; }

    /// <summary>The costs, with a small price for not helping somebody. Whether what is cheapest by these is cheapest at all must be proven.</summary>
    public long[] ModestCosts()
    {
        var costs = (long[])Network.Cost.Clone();
        for (var block = 0; block < city.Asked.Count; block++) costs[NotHelpedArcs + block] = ModestStep * CostOf(-1) * city.Asked[block].Priority;
        return costs;
    }

    /// <summary>First of the arcs that mean not helped, one for each block. The arcs before it are those of pairs.</summary>
    public int NotHelpedArcs { get; }

    /// <summary>First of the arcs from a supply to the sink, one for each supply.</summary>
    public int SupplyArcs { get; }

    public int NodeOf(int supply) => city.Asked.Count + supply;

    public bool HasSlots(int supply) => slotNodes[supply] >= 0;

    /// <summary>Cost of a pair: the points it lacks.</summary>
    public long CostOf(int points) => city.Input.Programme.Weights.Most - points;

    /// <summary>The pair an arc stands for, as a position in the feasible pairs.</summary>
    public int PairOf(int arc) => pairOfArc[arc];

    /// <summary>The part of the week an arc of a pair stands for, of a supply that has parts of the week.</summary>
    public int SlotOf(int arc)
    {
        var supply = pairs.Supply[pairOfArc[arc]];
        var left = city.Supplies[supply].Slots;
        for (var place = Network.Head[arc] - slotNodes[supply]; place > 0; place--) left &= left - 1;
        return BitOperations.TrailingZeroCount(left);
    }

    /// <summary>The arc from the n-th part of the week of a supply to the supply.</summary>
    public int SlotArc(int supply, int place) => Network.Leaving(SlotNode(supply, place))[0];

    /// <summary>The node of the n-th part of the week of a supply.</summary>
    public int SlotNode(int supply, int place) => slotNodes[supply] + place;

    /// <summary>The node through which a block reaches a supply in a part of the week.</summary>
    public int Door(int supply, int slot) => !HasSlots(supply) ? NodeOf(supply)
        : slotNodes[supply] + BitOperations.PopCount(city.Supplies[supply].Slots & ((1UL << slot) - 1));

    /// <summary>
    /// The flow in which each block goes to this pair in this part of the week. It is a flow if no volunteer has more than the places,
    /// or two people in one part of the week.
    /// </summary>
    /// <param name="chosen">For each block a pair and a part of the week; a pair of -1 for nobody.</param>
    public int[] FlowOf(IReadOnlyList<(int Pair, int Slot)> chosen)
    {
        var flow = new int[Network.Count];
        for (var block = 0; block < chosen.Count; block++)
        {
            var (pair, slot) = chosen[block];
            if (pair < 0)
            {
                flow[NotHelpedArcs + block] = 1;
                continue;
            }
            var supply = pairs.Supply[pair];
            var door = Door(supply, slot);
            foreach (var arc in Network.Leaving(block))
                if (Network.Head[arc] == door) flow[arc] = 1;
            flow[SupplyArcs + supply]++;
            if (!HasSlots(supply)) continue;
            foreach (var arc in Network.Leaving(door)) flow[arc]++;
        }
        return flow;
    }

    /// <summary>For each block the pair it goes to, or -1, and the part of the week, or -1 where the network does not say.</summary>
    public (int Pair, int Slot)[] Chosen(int[] flow)
    {
        var chosen = new (int, int)[city.Asked.Count];
        Array.Fill(chosen, (-1, -1));
        for (var arc = 0; arc < NotHelpedArcs; arc++)
            if (flow[arc] > 0) chosen[Network.Tail[arc]] = (pairOfArc[arc], HasSlots(pairs.Supply[pairOfArc[arc]]) ? SlotOf(arc) : -1);
        return chosen;
    }

    private int CountPairArcs()
    {
        var arcs = pairs.Count;
        if (Array.TrueForAll(slotNodes, node => node < 0)) return arcs;
        for (var block = 0; block < city.Asked.Count; block++)
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                if (HasSlots(pairs.Supply[pair])) arcs += BitOperations.PopCount(SharedSlots(block, pair)) - 1;
        return arcs;
    }

    private void AddPairs()
    {
        for (var block = 0; block < city.Asked.Count; block++)
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
            {
                var (supply, cost) = (pairs.Supply[pair], CostOf(pairs.Points[pair]));
                if (!HasSlots(supply)) AddPair(block, NodeOf(supply), cost, pair);
                else
                    for (var left = SharedSlots(block, pair); left != 0; left &= left - 1)
                        AddPair(block, Door(supply, BitOperations.TrailingZeroCount(left)), cost, pair);
            }
    }

    private ulong SharedSlots(int block, int pair) => city.Asked[block].Slots & city.Supplies[pairs.Supply[pair]].Slots;

    private void AddPair(int block, int door, long cost, int pair) => pairOfArc[Network.Add(block, door, 1, cost)] = pair;
}
