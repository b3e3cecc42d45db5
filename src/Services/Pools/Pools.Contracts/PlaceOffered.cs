using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A place in a collective activity came free and is kept for who waits longest, until a moment.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="PlaceId">The place, which waits.</param>
/// <param name="ClientId">For whom.</param>
/// <param name="Until">After this it is offered to the next.</param>
[EventName("nl.activiteiten.plek-aangeboden.v1", Subscribers = ["matching"])]
public sealed record PlaceOffered(Guid ActivityId, Guid PlaceId, Guid ClientId, DateTimeOffset Until) : IntegrationEvent;
