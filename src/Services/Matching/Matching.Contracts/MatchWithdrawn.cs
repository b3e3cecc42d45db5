using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>A proposal does not go on, and nobody said no: the request ended, the client or the volunteer stopped, somebody else was found, or an invitation was not answered.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="RequestId">The support request.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="ReasonCode">withdrawn or expired.</param>
[EventName("nl.matching.match-ingetrokken.v1", Subscribers = ["clients", "pools"])]
public sealed record MatchWithdrawn(Guid MatchId, Guid RequestId, Guid VolunteerId, string ReasonCode) : IntegrationEvent;
