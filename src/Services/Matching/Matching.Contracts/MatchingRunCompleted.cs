using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>The whole city was matched, and the outcome proven. Numbers below ten that could be about somebody are left out. For the dashboards of the city: how much help fits, and what is scarce.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Requests">How many requests were looked at.</param>
/// <param name="Volunteers">How many volunteers.</param>
/// <param name="Matched">For how many requests somebody is proposed.</param>
[EventName("nl.matching.run-afgerond.v1")]
public sealed record MatchingRunCompleted(Guid RunId, int Requests, int Volunteers, int Matched) : IntegrationEvent
{
    /// <summary>How long it took, in milliseconds.</summary>
    public int DurationMilliseconds { get; init; }

    /// <summary>For how many there is nobody, by what stands in the way most.</summary>
    public IReadOnlyList<UnmatchedCount> UnmatchedByConstraint { get; init; } = [];

    /// <summary>Where one more volunteer would bring something, the most first.</summary>
    public IReadOnlyList<ScarceSupply> Scarcity { get; init; } = [];
}

/// <summary>For how many requests there is nobody because of this.</summary>
/// <param name="RuleCode">The hard rule; taken when who fits is needed elsewhere; several when everybody misses more than one.</param>
/// <param name="Requests">How many, ten or more.</param>
public sealed record UnmatchedCount(string RuleCode, int Requests);

/// <summary>Where one more volunteer would bring something.</summary>
/// <param name="ActivityCode">What.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="SlotCode">When.</param>
/// <param name="HelpsOneMore">Whether one more request would be helped, or somebody would be helped better.</param>
public sealed record ScarceSupply(string ActivityCode, string DistrictCode, string SlotCode, bool HelpsOneMore);
