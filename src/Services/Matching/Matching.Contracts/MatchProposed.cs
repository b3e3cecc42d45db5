using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>A volunteer is asked whether a request suits.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="RequestId">The support request.</param>
/// <param name="VolunteerId">The volunteer.</param>
[EventName("nl.matching.voorstel-gedaan.v1", MayHaveNoSubscriber = true)]
public sealed record MatchProposed(Guid MatchId, Guid RequestId, Guid VolunteerId) : IntegrationEvent;
