using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A caregiver of a client is known. Sent again when the caregiver's sign-in changes: the newest counts.</summary>
/// <param name="CaregiverId">The caregiver.</param>
/// <param name="ClientId">The client.</param>
/// <param name="CaregiverAccountId">The caregiver's sign-in, when there is one.</param>
[EventName("nl.mantelzorg.mantelzorger-gekoppeld.v1", Subscribers = ["agreements", "matching", "pools", "signals"])]
public sealed record CaregiverLinked(Guid CaregiverId, Guid ClientId, Guid? CaregiverAccountId) : IntegrationEvent
{
    /// <summary>Whether the caregiver decides by law for a client who is a minor.</summary>
    public bool IsGuardian { get; init; }
}
