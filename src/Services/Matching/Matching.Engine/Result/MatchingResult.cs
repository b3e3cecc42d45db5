namespace Samenspel.Matching.Engine.Result;

/// <summary>The best assignment for a whole city, and what proves it.</summary>
public sealed record MatchingResult
{
    /// <summary>Weights and rules that were used.</summary>
    public required string ProgrammeVersion { get; init; }

    public required long Seed { get; init; }

    /// <summary>Who goes with whom, by block id.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>For whom there is nobody, by block id.</summary>
    public required IReadOnlyList<UnmatchedBlock> Unmatched { get; init; }

    /// <summary>What it costs the city to take one place of a volunteer or group; who is not in it costs nothing.</summary>
    public required IReadOnlyDictionary<Guid, AssignmentValue> Prices { get; init; }

    /// <summary>What one more volunteer would bring, the most first; only where it brings something.</summary>
    public required IReadOnlyList<Scarcity> Scarcity { get; init; }

    public required Certificate Certificate { get; init; }
    public required MatchingStatistics Statistics { get; init; }
}

/// <summary>A block and who could do it. People decide.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="BlockId">The block; the id of the request when it has one block.</param>
/// <param name="SupplyId">The volunteer or group.</param>
/// <param name="IsGroup">Whether it is a group.</param>
/// <param name="SlotCode">A part of the week that suits both and is not proposed to somebody else.</param>
/// <param name="Points">How well it fits, in points.</param>
public sealed record Proposal(Guid RequestId, Guid BlockId, Guid SupplyId, bool IsGroup, string SlotCode, int Points)
{
    /// <summary>The same in a word.</summary>
    public FitBand Band => FitBands.Of(Points);
}

/// <summary>A block for which there is nobody now.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="BlockId">The block.</param>
/// <param name="BindingRuleId">
/// The rule that stands between most volunteers who miss only one; <c>taken</c> when some fit, but are all proposed to somebody who goes
/// first; <c>several</c> when everybody misses more than one.
/// </param>
/// <param name="Fitting">How many fit, before they were proposed to others.</param>
public sealed record UnmatchedBlock(Guid RequestId, Guid BlockId, string BindingRuleId, int Fitting)
{
    public const string Taken = "taken", Several = "several";
}

/// <summary>What something is worth to the city: first in people, weighed by who goes first, then in points of fit.</summary>
/// <param name="Priority">Steps of priority of people who would (not) be helped.</param>
/// <param name="Points">Points of fit.</param>
public readonly record struct AssignmentValue(int Priority, int Points) : IComparable<AssignmentValue>
{
    public int CompareTo(AssignmentValue other) => Priority != other.Priority ? Priority.CompareTo(other.Priority) : Points.CompareTo(other.Points);

    public static bool operator <(AssignmentValue left, AssignmentValue right) => left.CompareTo(right) < 0;
    public static bool operator >(AssignmentValue left, AssignmentValue right) => left.CompareTo(right) > 0;
    public static bool operator <=(AssignmentValue left, AssignmentValue right) => left.CompareTo(right) <= 0;
    public static bool operator >=(AssignmentValue left, AssignmentValue right) => left.CompareTo(right) >= 0;
}

/// <summary>
/// What one more volunteer would bring who does this activity, in this district, in this part of the week, and of whom nothing else is
/// known. It is what the outcome would gain, not an estimate.
/// </summary>
/// <param name="ActivityCode">What.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="SlotCode">When.</param>
/// <param name="HelpsOneMore">Whether one more block would be helped.</param>
/// <param name="Gain">The gain.</param>
public sealed record Scarcity(string ActivityCode, string DistrictCode, string SlotCode, bool HelpsOneMore, AssignmentValue Gain);

/// <summary>How large it was, and how long it took.</summary>
public sealed record MatchingStatistics(int Requests, int Blocks, int Volunteers, int Activities, int FeasiblePairs, int Helped, long TotalPoints)
{
    /// <summary>Time of each step.</summary>
    public required IReadOnlyDictionary<MatchingStep, TimeSpan> Took { get; init; }
}
