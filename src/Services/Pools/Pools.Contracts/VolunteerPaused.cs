using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A volunteer takes a break and is not asked until activated again.</summary>
/// <param name="VolunteerId">The volunteer.</param>
[EventName("nl.vrijwilligers.vrijwilliger-gepauzeerd.v1", Subscribers = ["agreements", "clients", "matching", "signals"])]
public sealed record VolunteerPaused(Guid VolunteerId) : IntegrationEvent;
