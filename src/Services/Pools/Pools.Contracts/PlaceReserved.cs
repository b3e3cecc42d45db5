using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A place in a collective activity is kept for a client. For the dashboards of the city: how well activities are filled.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="PlaceId">The place.</param>
/// <param name="ClientId">The client.</param>
[EventName("nl.activiteiten.plek-gereserveerd.v1", Subscribers = ["clients"])]
public sealed record PlaceReserved(Guid ActivityId, Guid PlaceId, Guid ClientId) : IntegrationEvent;
