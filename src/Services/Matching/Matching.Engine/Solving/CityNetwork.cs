using System.Numerics;

namespace Samenspel.Matching.Engine;

/// <summary>
/// The city as a network: block → (part of the week →) volunteer or group → organisation → sink, and for each block a way straight to
/// the sink that means: not helped. The first cost puts who goes first and how many are helped far above the fit; the second spreads
/// what is asked over volunteers and organisations, and then changes as little as possible against the last run.
/// </summary>
internal sealed class CityNetwork
{
    private const int LoadStep = 8, AskedLately = 4, MostLoadSteps = 15, OrganisationSteps = 4;
    private const int LatelyDays = 90;

    private readonly City city;
    private readonly FeasiblePairs pairs;
    private readonly int[] free;
    private readonly int[] slotNodes;
    private readonly List<int> pairOfArc = [];
    private readonly long tieStep;

    public CityNetwork(City city, FeasiblePairs pairs)
    {
        (this.city, this.pairs) = (city, pairs);
        var (blocks, supplies) = (city.Asked.Count, city.Supplies.Count);
        free = FreeWithinHours();
        var organisations = city.Supplies.Select(one => one.OrganisationId).Distinct().Order().Select((id, index) => (id, index)).ToDictionary(one => one.id, one => one.index);

        var node = blocks + supplies;
        slotNodes = new int[supplies];
        for (var supply = 0; supply < supplies; supply++)
        {
            slotNodes[supply] = UsesSlots(supply) ? node : -1;
            if (slotNodes[supply] >= 0) node += BitOperations.PopCount(city.Supplies[supply].Slots);
        }
        FirstOrganisation = node;
        var sink = node + organisations.Count;

        PointWorth = 1;
        PersonWorth = (long)(city.Input.Programme.Weights.Most + 1) * Math.Max(1, blocks);
        tieStep = blocks + 1;
        Network = new FlowNetwork(sink + 1, CountArcs(organisations.Count), sink);
        AddPairs();
        PairArcs = Network.Count;
        for (var block = 0; block < blocks; block++)
        {
            Network.Supply[block] = 1;
            Network.Add(block, sink, 1, PersonWorth * city.Asked[block].Priority, 0);
        }
        Network.Supply[sink] = -blocks;
        AddSupplies(organisations);
    }

    public FlowNetwork Network { get; }

    /// <summary>Cost of one point of fit.</summary>
    public long PointWorth { get; }

    /// <summary>Cost of not helping somebody, for each step of priority: more than all fit in the city together.</summary>
    public long PersonWorth { get; }

    /// <summary>The first arcs are those of pairs.</summary>
    public int PairArcs { get; }

    /// <summary>Node of the first organisation.</summary>
    public int FirstOrganisation { get; }

    public int NodeOf(Supply supply) => city.Asked.Count + supply.Index;

    /// <summary>The node of a supply in a part of the week; the supply itself when it has none.</summary>
    public int NodeOf(Supply supply, int slot) => slotNodes[supply.Index] < 0 ? NodeOf(supply)
        : slotNodes[supply.Index] + BitOperations.PopCount(supply.Slots & ((1UL << slot) - 1));

    /// <summary>Cost of a pair: the points it lacks.</summary>
    public long CostOf(int points) => (city.Input.Programme.Weights.Most - points) * PointWorth;

    /// <summary>The pair an arc stands for, as a position in the feasible pairs.</summary>
    public int PairOf(int arc) => pairOfArc[arc];

    /// <summary>The part of the week an arc stands for, or -1.</summary>
    public int SlotOf(int arc)
    {
        var supply = city.Supplies[pairs.Supply[pairOfArc[arc]]];
        if (slotNodes[supply.Index] < 0) return -1;
        var left = supply.Slots;
        for (var place = Network.Head[arc] - slotNodes[supply.Index]; place > 0; place--) left &= left - 1;
        return BitOperations.TrailingZeroCount(left);
    }

    private bool UsesSlots(int supply) => city.Supplies[supply].CanClash && free[supply] > 1;

    /// <summary>No more people than the hours allow, were each of them to ask the longest visit that is asked of this volunteer.</summary>
    private int[] FreeWithinHours()
    {
        var most = city.Supplies.Select(one => one.Free).ToArray();
        for (var block = 0; block < city.Asked.Count; block++)
        {
            if (city.Asked[block].Block.Minutes is not (> 0 and var minutes)) continue;
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                if (city.Supplies[pairs.Supply[pair]].Volunteer is { MaxMinutesPerWeek: { } limit } volunteer)
                    most[pairs.Supply[pair]] = Math.Min(most[pairs.Supply[pair]], (limit - volunteer.CurrentMinutesPerWeek) / minutes);
        }
        return most;
    }

    private int CountArcs(int organisations)
    {
        var arcs = city.Asked.Count + organisations * OrganisationSteps;
        for (var block = 0; block < city.Asked.Count; block++)
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                arcs += slotNodes[pairs.Supply[pair]] < 0 ? 1 : BitOperations.PopCount(city.Asked[block].Slots & city.Supplies[pairs.Supply[pair]].Slots);
        foreach (var supply in city.Supplies) arcs += (supply.IsGroup ? 1 : free[supply.Index]) + (slotNodes[supply.Index] < 0 ? 0 : BitOperations.PopCount(supply.Slots));
        return arcs;
    }

    private void AddPairs()
    {
        var previous = city.Input.Previous.ToHashSet();
        for (var block = 0; block < city.Asked.Count; block++)
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
            {
                var supply = city.Supplies[pairs.Supply[pair]];
                var (cost, tie) = (CostOf(pairs.Points[pair]), previous.Count > 0 && previous.Contains(new(city.Asked[block].Block.Id, supply.Id)) ? 0 : 1);
                if (slotNodes[supply.Index] < 0) AddPair(block, NodeOf(supply), cost, tie, pair);
                else
                    for (var left = city.Asked[block].Slots & supply.Slots; left != 0; left &= left - 1)
                        AddPair(block, NodeOf(supply, BitOperations.TrailingZeroCount(left)), cost, tie, pair);
            }
    }

    private void AddPair(int block, int node, long cost, long tie, int pair)
    {
        Network.Add(block, node, 1, cost, tie);
        pairOfArc.Add(pair);
    }

    private void AddSupplies(Dictionary<Guid, int> organisations)
    {
        var places = new int[organisations.Count];
        foreach (var supply in city.Supplies)
        {
            var organisation = organisations[supply.OrganisationId];
            places[organisation] += free[supply.Index];
            if (slotNodes[supply.Index] >= 0)
                for (var place = 0; place < BitOperations.PopCount(supply.Slots); place++) Network.Add(slotNodes[supply.Index] + place, NodeOf(supply), 1, 0, 0);
            if (supply.IsGroup) Network.Add(NodeOf(supply), FirstOrganisation + organisation, free[supply.Index], 0, 0);
            else for (var place = 0; place < free[supply.Index]; place++) Network.Add(NodeOf(supply), FirstOrganisation + organisation, 1, 0, Load(supply.Volunteer!, place) * tieStep);
        }
        for (var organisation = 0; organisation < places.Length; organisation++)
            for (var step = 0; step < OrganisationSteps; step++)
                Network.Add(FirstOrganisation + organisation, Network.Sink, (places[organisation] + OrganisationSteps - 1 - step) / OrganisationSteps, 0, step * tieStep);
    }

    /// <summary>Each further person weighs more than the one before, and who was asked lately more than who was not.</summary>
    private int Load(Volunteer volunteer, int place) =>
        LoadStep * Math.Min(MostLoadSteps, volunteer.CurrentClients + place)
        + (volunteer.LastAskedOn is { } asked && asked.AddDays(LatelyDays) > city.Input.Today ? AskedLately : 0);
}
