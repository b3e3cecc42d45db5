using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A place in a collective activity is free again. For the dashboards of the city: how well activities are filled.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="PlaceId">The place.</param>
/// <param name="ClientId">Whose it was.</param>
[EventName("nl.activiteiten.plek-vrijgegeven.v1", Subscribers = ["clients"])]
public sealed record PlaceReleased(Guid ActivityId, Guid PlaceId, Guid ClientId) : IntegrationEvent;
