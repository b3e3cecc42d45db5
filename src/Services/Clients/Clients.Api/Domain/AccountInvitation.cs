using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>A person is invited to link the own account to a file: that of a client, or what is written down about a caregiver.</summary>
internal sealed class AccountInvitation : Invitation
{
    public required Guid ClientId { get; init; }

    /// <summary>The caregiver of the client who is invited; null for the client.</summary>
    public required Guid? CaregiverId { get; init; }
}
