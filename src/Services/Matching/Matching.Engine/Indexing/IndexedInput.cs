namespace Samenspel.Matching.Engine.Indexing;

/// <summary>
/// The whole input, ready to be compared. Everything has its place by id and seed, so that the order in which it was given does
/// not matter; the seed decides who comes first where nothing else does.
/// </summary>
public sealed class IndexedInput
{
    private readonly Dictionary<(ulong Activity, int District), List<Supply>> byActivityAndDistrict = [];
    private readonly Dictionary<ulong, List<Supply>> byActivity = [];
    private readonly Dictionary<int, List<Supply>> byDistrict = [];
    private readonly Dictionary<Guid, Demand> demandById;
    private readonly Dictionary<Guid, Supply> supplyById;
    private readonly ILookup<Guid, Guid> excluded, oneself, known;
    private readonly CodeNumbers numbers = new();

    private IndexedInput(MatchingInput input)
    {
        Input = input;
        var organisations = input.Organisations.ToDictionary(one => one.Id);
        var volunteers = input.Volunteers.OrderBy(one => TieBreaker.Rank(one.Id, input.Seed)).ThenBy(one => one.Id)
            .Select((one, index) => new Supply(one, organisations.GetValueOrDefault(one.OrganisationId), index, numbers));
        Supplies = [.. volunteers, .. input.Activities.OrderBy(one => TieBreaker.Rank(one.Id, input.Seed)).ThenBy(one => one.Id)
            .Select((one, index) => new Supply(one, organisations.GetValueOrDefault(one.OrganisationId), input.Volunteers.Count + index, numbers))];
        Demands = [.. input.Requests.SelectMany(request => request.Blocks.Select(block => (request, block)))
            .OrderBy(one => TieBreaker.Rank(one.block.Id, input.Seed)).ThenBy(one => one.block.Id)
            .Select((one, index) => new Demand(one.request, one.block, index, numbers, input.Programme))];
        demandById = Demands.ToDictionary(one => one.Block.Id);
        supplyById = Supplies.ToDictionary(one => one.Id);
        DistrictCodes = [.. input.Volunteers.SelectMany(one => one.DistrictCodes).Concat(input.Activities.Select(one => one.DistrictCode)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        excluded = input.Excluded.ToLookup(one => one.ClientId, one => one.VolunteerId);
        oneself = input.Oneself.ToLookup(one => one.ClientId, one => one.VolunteerId);
        known = input.KnowEachOther.ToLookup(one => one.ClientId, one => one.VolunteerId);
        foreach (var demand in Demands) Relate(demand);
        Index();
    }

    internal MatchingInput Input { get; }

    /// <summary>Where anything is offered, in order.</summary>
    internal IReadOnlyList<string> DistrictCodes { get; }
    internal IReadOnlyList<Demand> Demands { get; }
    internal IReadOnlyList<Supply> Supplies { get; }

    /// <summary>Indexes the input.</summary>
    /// <exception cref="ArgumentException">Two blocks, or two supplies, have the same id, or the weights are out of range.</exception>
    public static IndexedInput Of(MatchingInput input) => input.Programme.Weights.AreValid ? new(input) : throw new ArgumentException("The weights must not be negative and sum to 100, and the bonus is 100 at most.", nameof(input));

    internal Demand? FindDemand(Guid blockId) => demandById.GetValueOrDefault(blockId);

    internal Supply? FindSupply(Guid id) => supplyById.GetValueOrDefault(id);

    /// <summary>Who offers this activity in this district: all others break a rule.</summary>
    internal IReadOnlyList<Supply> WithActivityInDistrict(Demand demand) =>
        byActivityAndDistrict.TryGetValue((demand.Activity, demand.District), out var found) ? found : [];

    /// <summary>Who offers this activity, or helps in this district: all others break two rules.</summary>
    internal IEnumerable<Supply> WithActivityOrInDistrict(Demand demand)
    {
        if (byDistrict.TryGetValue(demand.District, out var there))
            foreach (var supply in there) yield return supply;
        if (!byActivity.TryGetValue(demand.Activity, out var able)) yield break;
        foreach (var supply in able)
            if (Array.IndexOf(supply.Districts, demand.District) < 0) yield return supply;
    }

    /// <summary>A block that is not in the input, or is changed, ready to be compared with this input's supply.</summary>
    internal Demand DemandOf(Request request, Block block)
    {
        var demand = new Demand(request, block, -1, numbers, Input.Programme);
        Relate(demand);
        return demand;
    }

    private void Relate(Demand demand) => (demand.Excluded, demand.Oneself, demand.Known) =
        (IndexesOf(excluded, demand.Request.ClientId), IndexesOf(oneself, demand.Request.ClientId), IndexesOf(known, demand.Request.ClientId));

    /// <summary>A volunteer who is not in the input, ready to be compared with what this input asks.</summary>
    internal Supply SupplyOf(Volunteer volunteer) => new(volunteer, organisation: null, index: -1, numbers);

    private HashSet<int>? IndexesOf(ILookup<Guid, Guid> volunteers, Guid clientId)
    {
        if (!volunteers.Contains(clientId)) return null;
        HashSet<int> met = [.. volunteers[clientId].Select(FindSupply).OfType<Supply>().Select(one => one.Index)];
        return met.Count == 0 ? null : met;
    }

    private void Index()
    {
        foreach (var supply in Supplies)
        {
            foreach (var district in supply.Districts) Add(byDistrict, district, supply);
            for (var left = supply.Activities; left != 0; left &= left - 1)
            {
                var activity = left & ~(left - 1);
                Add(byActivity, activity, supply);
                foreach (var district in supply.Districts) Add(byActivityAndDistrict, (activity, district), supply);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Supply>> index, TKey key, Supply supply) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(supply);
    }
}
