using Samenspel.Domain;

namespace Samenspel.Signals.Contracts;

/// <summary>A client is to be asked privately how it goes; the service that knows the address brings the link.</summary>
/// <param name="CheckInId">The check.</param>
/// <param name="ClientId">The client.</param>
[EventName("nl.signalen.check-gepland.v1", Subscribers = ["clients"])]
public sealed record CheckInDue(Guid CheckInId, Guid ClientId) : IntegrationEvent;
