using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A support request is done.</summary>
/// <param name="RequestId">The support request.</param>
/// <param name="ReasonCode">Why.</param>
[EventName("nl.hulpvragen.hulpvraag-gesloten.v1", Subscribers = ["matching"])]
public sealed record SupportRequestClosed(Guid RequestId, string ReasonCode) : IntegrationEvent;
