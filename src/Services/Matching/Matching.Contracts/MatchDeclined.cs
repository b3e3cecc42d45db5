using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>A proposal does not go on. It counts against nobody.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="RequestId">The support request.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="DeclinedBy">volunteer, client, professional or coordinator.</param>
[EventName("nl.matching.match-afgewezen.v1", Subscribers = ["clients", "pools"])]
public sealed record MatchDeclined(Guid MatchId, Guid RequestId, Guid VolunteerId, string DeclinedBy) : IntegrationEvent
{
    /// <summary>How far it had come: shortlisted, invited, introduced, trial or click-asked.</summary>
    public string StageCode { get; init; } = "shortlisted";

    /// <summary>Why.</summary>
    public string ReasonCode { get; init; } = "other";
}
