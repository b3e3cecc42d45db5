using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A place that was offered was not taken in time, and goes to the next in line.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="PlaceId">The place that was offered; it waits on, behind the others.</param>
/// <param name="ClientId">For whom it was.</param>
[EventName("nl.activiteiten.plek-doorgegeven.v1", Subscribers = ["matching"])]
public sealed record PlacePassedOn(Guid ActivityId, Guid PlaceId, Guid ClientId) : IntegrationEvent;
