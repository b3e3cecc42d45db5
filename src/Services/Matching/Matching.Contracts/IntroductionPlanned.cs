using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>Client and volunteer will meet for the first time.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="RequestId">The support request.</param>
/// <param name="ClientId">Pseudonymous id of the client.</param>
/// <param name="ClientAccountId">The client's sign-in, when there is one.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="OrganisationId">The volunteer's organisation.</param>
/// <param name="PlannedFor">When.</param>
[EventName("nl.matching.kennismaking-gepland.v1", Subscribers = ["clients", "pools"])]
public sealed record IntroductionPlanned(
    Guid MatchId, Guid RequestId, Guid ClientId, Guid? ClientAccountId, Guid VolunteerId, Guid OrganisationId,
    DateTimeOffset PlannedFor) : IntegrationEvent;
