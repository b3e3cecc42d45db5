using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A colleague of the team helps a client with a support request from now on.</summary>
/// <param name="RequestId">The support request, or the part of a respite for which a volunteer is looked for.</param>
/// <param name="ProfessionalId">The colleague.</param>
[EventName("nl.hulpvragen.hulpvraag-overgedragen.v1", Subscribers = ["agreements", "matching", "pools", "signals"])]
public sealed record SupportRequestHandedOver(Guid RequestId, Guid ProfessionalId) : IntegrationEvent
{
    /// <summary>Whose it is.</summary>
    public Guid ClientId { get; init; }

    /// <summary>Who helped until now: what waits with that person for this client goes along.</summary>
    public Guid FormerProfessionalId { get; init; }
}
