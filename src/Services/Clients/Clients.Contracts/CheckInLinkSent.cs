using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A client holds the link of a private check. Who answers proves by it to be the client.</summary>
/// <param name="CheckInId">The check.</param>
/// <param name="LinkHash">SHA-256 of the secret in the link, in base64url. The secret itself is nowhere but with the client.</param>
[EventName("nl.clienten.check-verstuurd.v1", Subscribers = ["signals"])]
public sealed record CheckInLinkSent(Guid CheckInId, string LinkHash) : IntegrationEvent;
