using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>Volunteer and request belong together; an agreement can be drafted.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="RequestId">The support request.</param>
/// <param name="ClientId">Pseudonymous id of the client.</param>
/// <param name="ClientAccountId">The client's sign-in, when there is one.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="VolunteerAccountId">The volunteer's sign-in.</param>
/// <param name="OrganisationId">The volunteer's organisation.</param>
/// <param name="ProfessionalId">The responsible professional.</param>
/// <param name="TeamId">The neighbourhood team of the request.</param>
/// <param name="ActivityCode">What they will do together.</param>
[EventName("nl.matching.match-bevestigd.v1", Subscribers = ["agreements", "clients", "pools"])]
public sealed record MatchConfirmed(
    Guid MatchId, Guid RequestId, Guid ClientId, Guid? ClientAccountId, Guid VolunteerId, Guid VolunteerAccountId,
    Guid OrganisationId, Guid ProfessionalId, Guid TeamId, string ActivityCode) : IntegrationEvent;
