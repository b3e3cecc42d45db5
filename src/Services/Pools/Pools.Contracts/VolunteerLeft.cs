using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A volunteer stopped.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="VolunteerAccountId">The volunteer's sign-in.</param>
[EventName("nl.vrijwilligers.vrijwilliger-vertrokken.v1", Subscribers = ["agreements", "clients", "matching", "signals"])]
public sealed record VolunteerLeft(Guid VolunteerId, Guid VolunteerAccountId) : IntegrationEvent;
