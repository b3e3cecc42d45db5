namespace Samenspel.Matching.Engine.Input;

/// <summary>
/// Everything a run looks at. It holds ids, codes, dates and numbers: nobody's name, origin, religion, view, orientation, diagnosis,
/// income, nationality, photo or citizen number can be told to the engine.
/// </summary>
/// <param name="Requests">Who asks what, in any order.</param>
/// <param name="Volunteers">Who offers what, in any order, over all pools.</param>
/// <param name="Today">The Dutch day on which it is judged.</param>
public sealed record MatchingInput(IReadOnlyList<Request> Requests, IReadOnlyList<Volunteer> Volunteers, DateOnly Today)
{
    /// <summary>What people do together in a group, with free places.</summary>
    public IReadOnlyList<CollectiveActivity> Activities { get; init; } = [];

    /// <summary>The organisations of the volunteers; one that is not here works everywhere, for everybody.</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>Clients and volunteers who are not brought together (again): a no, a conflict, family, colleagues.</summary>
    public IReadOnlyList<ClientAndVolunteer> Excluded { get; init; } = [];

    /// <summary>Clients and volunteers who are one and the same person, or of whom the volunteer cares for the client.</summary>
    public IReadOnlyList<ClientAndVolunteer> Oneself { get; init; } = [];

    /// <summary>Clients and volunteers who knew each other as such before, and both liked to go on.</summary>
    public IReadOnlyList<ClientAndVolunteer> KnowEachOther { get; init; } = [];

    /// <summary>What the last run proposed: between equally good outcomes, the one that changes least is chosen.</summary>
    public IReadOnlyList<BlockAndSupply> Previous { get; init; } = [];

    /// <summary>Weights and rules of the programme.</summary>
    public Programme Programme { get; init; } = Programme.Default;

    /// <summary>Travel time between districts.</summary>
    public DistrictDistances Distances { get; init; } = DistrictDistances.Unknown;

    /// <summary>Decides between outcomes that are equal in everything: the same seed, the same outcome.</summary>
    public long Seed { get; init; }
}

/// <summary>A client and a volunteer.</summary>
public readonly record struct ClientAndVolunteer(Guid ClientId, Guid VolunteerId);

/// <summary>A block of a request and the volunteer or activity it goes with.</summary>
public readonly record struct BlockAndSupply(Guid BlockId, Guid SupplyId);
