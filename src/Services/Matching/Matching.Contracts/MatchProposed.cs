using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>A volunteer is asked whether a request suits.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="RequestId">The support request.</param>
/// <param name="VolunteerId">The volunteer.</param>
[EventName("nl.matching.voorstel-gedaan.v1", Subscribers = ["clients", "pools"])]
public sealed record MatchProposed(Guid MatchId, Guid RequestId, Guid VolunteerId) : IntegrationEvent
{
    /// <summary>Pseudonymous id of the client.</summary>
    public Guid ClientId { get; init; }

    /// <summary>The volunteer's organisation.</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The responsible professional.</summary>
    public Guid ProfessionalId { get; init; }

    /// <summary>The neighbourhood team of the request.</summary>
    public Guid TeamId { get; init; }
}
