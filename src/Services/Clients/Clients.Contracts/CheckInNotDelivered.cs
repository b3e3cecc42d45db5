using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A private check could not be brought to the client.</summary>
/// <param name="CheckInId">The check.</param>
/// <param name="ReasonCode">no-address, no-consent, or refused: by the mail server, at once or for two days.</param>
[EventName("nl.clienten.check-niet-bezorgd.v1", Subscribers = ["signals"])]
public sealed record CheckInNotDelivered(Guid CheckInId, string ReasonCode) : IntegrationEvent;
