using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A volunteer linked the own account, or a wrong one was taken away. It says nothing of whether the volunteer can be asked.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="AccountId">The person's sign-in from now on; without an account an id that nobody signs in with.</param>
/// <param name="HasAccount">Whether somebody signs in with it.</param>
[EventName("nl.vrijwilligers.account-gewijzigd.v1", Subscribers = ["agreements", "clients", "matching", "signals"])]
public sealed record VolunteerAccountChanged(Guid VolunteerId, Guid AccountId, bool HasAccount) : IntegrationEvent;
