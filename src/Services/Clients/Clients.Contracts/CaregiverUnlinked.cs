using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>Somebody is no longer a caregiver of a client.</summary>
/// <param name="CaregiverId">The caregiver.</param>
/// <param name="ClientId">The client.</param>
[EventName("nl.mantelzorg.mantelzorger-ontkoppeld.v1", Subscribers = ["agreements", "matching", "pools", "signals"])]
public sealed record CaregiverUnlinked(Guid CaregiverId, Guid ClientId) : IntegrationEvent;
