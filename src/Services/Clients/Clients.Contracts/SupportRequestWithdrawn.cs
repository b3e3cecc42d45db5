using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>The client no longer asks: nobody needs to be found.</summary>
/// <param name="RequestId">The support request.</param>
[EventName("nl.hulpvragen.hulpvraag-ingetrokken.v1", Subscribers = ["matching"])]
public sealed record SupportRequestWithdrawn(Guid RequestId) : IntegrationEvent;
