using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>Somebody in a client's network was asked for something and answered. For the dashboards of the city: how often networks are asked, and what comes of it.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="OutcomeCode">accepted or declined.</param>
[EventName("nl.hulpvragen.netwerk-gevraagd.v1")]
public sealed record NetworkAskAnswered(Guid ClientId, string OutcomeCode) : IntegrationEvent;
