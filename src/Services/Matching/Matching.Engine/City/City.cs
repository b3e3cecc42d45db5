namespace Samenspel.Matching.Engine;

/// <summary>
/// The whole input, ready to be compared. Everything has its place by id and seed, so that the order in which it was given does
/// not matter; the seed decides who comes first where nothing else does.
/// </summary>
public sealed class City
{
    private readonly Dictionary<(ulong Activity, string District), List<Supply>> byActivityAndDistrict = [];
    private readonly Dictionary<Guid, Asked> askedById;
    private readonly Dictionary<Guid, Supply> supplyById;
    private readonly Codes words = new();

    private City(MatchingInput input)
    {
        Input = input;
        var organisations = input.Organisations.ToDictionary(one => one.Id);
        var volunteers = input.Volunteers.OrderBy(one => Lottery.Ticket(one.Id, input.Seed)).ThenBy(one => one.Id)
            .Select((one, index) => new Supply(one, organisations.GetValueOrDefault(one.OrganisationId), index, words));
        Supplies = [.. volunteers, .. input.Activities.OrderBy(one => Lottery.Ticket(one.Id, input.Seed)).ThenBy(one => one.Id)
            .Select((one, index) => new Supply(one, organisations.GetValueOrDefault(one.OrganisationId), input.Volunteers.Count + index))];
        Asked = [.. input.Requests.SelectMany(request => request.Blocks.Select(block => (request, block)))
            .OrderBy(one => Lottery.Ticket(one.block.Id, input.Seed)).ThenBy(one => one.block.Id)
            .Select((one, index) => new Asked(one.request, one.block, index, words, input.Programme))];
        askedById = Asked.ToDictionary(one => one.Block.Id);
        supplyById = Supplies.ToDictionary(one => one.Id);
        Together(input);
        Index();
    }

    internal MatchingInput Input { get; }
    internal IReadOnlyList<Asked> Asked { get; }
    internal IReadOnlyList<Supply> Supplies { get; }

    /// <summary>The city of this input.</summary>
    /// <exception cref="ArgumentException">Two blocks, or two supplies, have the same id, or the weights are out of range.</exception>
    public static City Of(MatchingInput input) => input.Programme.Weights.AreValid ? new(input) : throw new ArgumentException("The weights must not be negative and sum to 100, and the bonus is 100 at most.", nameof(input));

    internal Asked? FindAsked(Guid blockId) => askedById.GetValueOrDefault(blockId);

    internal Supply? FindSupply(Guid id) => supplyById.GetValueOrDefault(id);

    /// <summary>Who offers this activity in this district: all others break a rule.</summary>
    internal IReadOnlyList<Supply> Near(Asked asked) =>
        byActivityAndDistrict.TryGetValue((asked.Activity, asked.Request.DistrictCode), out var found) ? found : [];

    /// <summary>A block that is not in the input, or is changed, ready to be compared with this city's supply.</summary>
    internal Asked Ask(Request request, Block block)
    {
        var asked = new Asked(request, block, -1, words, Input.Programme);
        asked.Excluded = Meet(Input.Excluded, request.ClientId);
        asked.Known = Meet(Input.KnowEachOther, request.ClientId);
        return asked;
    }

    /// <summary>A volunteer who is not in the input, ready to be compared with what this city asks.</summary>
    internal Supply Offer(Volunteer volunteer) => new(volunteer, organisation: null, index: -1, words);

    private HashSet<int>? Meet(IReadOnlyList<ClientAndVolunteer> pairs, Guid clientId)
    {
        HashSet<int> met = [.. pairs.Where(one => one.ClientId == clientId).Select(one => FindSupply(one.VolunteerId)).OfType<Supply>().Select(one => one.Index)];
        return met.Count == 0 ? null : met;
    }

    private void Together(MatchingInput input)
    {
        var byClient = Asked.ToLookup(one => one.Request.ClientId);
        foreach (var (client, volunteer) in input.Excluded)
            if (FindSupply(volunteer) is { } supply) foreach (var asked in byClient[client]) (asked.Excluded ??= []).Add(supply.Index);
        foreach (var (client, volunteer) in input.KnowEachOther)
            if (FindSupply(volunteer) is { } supply) foreach (var asked in byClient[client]) (asked.Known ??= []).Add(supply.Index);
    }

    private void Index()
    {
        foreach (var supply in Supplies)
            foreach (var district in supply.DistrictCodes.Distinct(StringComparer.Ordinal))
                for (var left = supply.Activities; left != 0; left &= left - 1)
                {
                    var key = (left & ~(left - 1), district);
                    if (!byActivityAndDistrict.TryGetValue(key, out var list)) byActivityAndDistrict.Add(key, list = []);
                    list.Add(supply);
                }
    }
}
