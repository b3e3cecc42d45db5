namespace Samenspel.Matching.Engine;

/// <summary>
/// The whole input, ready to be compared. Everything has its place by id and seed, so that the order in which it was given does
/// not matter; the seed decides who comes first where nothing else does.
/// </summary>
public sealed class City
{
    private readonly Dictionary<(ulong Activity, int District), List<Supply>> byActivityAndDistrict = [];
    private readonly Dictionary<ulong, List<Supply>> byActivity = [];
    private readonly Dictionary<int, List<Supply>> byDistrict = [];
    private readonly Dictionary<Guid, Asked> askedById;
    private readonly Dictionary<Guid, Supply> supplyById;
    private readonly ILookup<Guid, Guid> excluded, knowing;
    private readonly Codes words = new();

    private City(MatchingInput input)
    {
        Input = input;
        var organisations = input.Organisations.ToDictionary(one => one.Id);
        var volunteers = input.Volunteers.OrderBy(one => Lottery.Ticket(one.Id, input.Seed)).ThenBy(one => one.Id)
            .Select((one, index) => new Supply(one, organisations.GetValueOrDefault(one.OrganisationId), index, words));
        Supplies = [.. volunteers, .. input.Activities.OrderBy(one => Lottery.Ticket(one.Id, input.Seed)).ThenBy(one => one.Id)
            .Select((one, index) => new Supply(one, organisations.GetValueOrDefault(one.OrganisationId), input.Volunteers.Count + index, words))];
        Asked = [.. input.Requests.SelectMany(request => request.Blocks.Select(block => (request, block)))
            .OrderBy(one => Lottery.Ticket(one.block.Id, input.Seed)).ThenBy(one => one.block.Id)
            .Select((one, index) => new Asked(one.request, one.block, index, words, input.Programme))];
        askedById = Asked.ToDictionary(one => one.Block.Id);
        supplyById = Supplies.ToDictionary(one => one.Id);
        DistrictCodes = [.. input.Volunteers.SelectMany(one => one.DistrictCodes).Concat(input.Activities.Select(one => one.DistrictCode)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        excluded = input.Excluded.ToLookup(one => one.ClientId, one => one.VolunteerId);
        knowing = input.KnowEachOther.ToLookup(one => one.ClientId, one => one.VolunteerId);
        foreach (var asked in Asked) (asked.Excluded, asked.Known) = (Meet(excluded, asked.Request.ClientId), Meet(knowing, asked.Request.ClientId));
        Index();
    }

    internal MatchingInput Input { get; }

    /// <summary>Where anything is offered, in order.</summary>
    internal IReadOnlyList<string> DistrictCodes { get; }
    internal IReadOnlyList<Asked> Asked { get; }
    internal IReadOnlyList<Supply> Supplies { get; }

    /// <summary>The city of this input.</summary>
    /// <exception cref="ArgumentException">Two blocks, or two supplies, have the same id, or the weights are out of range.</exception>
    public static City Of(MatchingInput input) => input.Programme.Weights.AreValid ? new(input) : throw new ArgumentException("The weights must not be negative and sum to 100, and the bonus is 100 at most.", nameof(input));

    internal Asked? FindAsked(Guid blockId) => askedById.GetValueOrDefault(blockId);

    internal Supply? FindSupply(Guid id) => supplyById.GetValueOrDefault(id);

    /// <summary>Who offers this activity in this district: all others break a rule.</summary>
    internal IReadOnlyList<Supply> Near(Asked asked) =>
        byActivityAndDistrict.TryGetValue((asked.Activity, asked.District), out var found) ? found : [];

    /// <summary>Who offers this activity, or helps in this district: all others break two rules.</summary>
    internal IEnumerable<Supply> Almost(Asked asked)
    {
        if (byDistrict.TryGetValue(asked.District, out var there))
            foreach (var supply in there) yield return supply;
        if (!byActivity.TryGetValue(asked.Activity, out var able)) yield break;
        foreach (var supply in able)
            if (Array.IndexOf(supply.Districts, asked.District) < 0) yield return supply;
    }

    /// <summary>A block that is not in the input, or is changed, ready to be compared with this city's supply.</summary>
    internal Asked Ask(Request request, Block block)
    {
        var asked = new Asked(request, block, -1, words, Input.Programme);
        asked.Excluded = Meet(excluded, request.ClientId);
        asked.Known = Meet(knowing, request.ClientId);
        return asked;
    }

    /// <summary>A volunteer who is not in the input, ready to be compared with what this city asks.</summary>
    internal Supply Offer(Volunteer volunteer) => new(volunteer, organisation: null, index: -1, words);

    private HashSet<int>? Meet(ILookup<Guid, Guid> volunteers, Guid clientId)
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
