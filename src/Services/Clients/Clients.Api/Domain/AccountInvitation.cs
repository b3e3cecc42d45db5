using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>
/// A person is invited to link the own account to a file: that of a client, or what is written down about a caregiver. Nobody else can
/// say which account it is.
/// </summary>
internal sealed class AccountInvitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ClientId { get; init; }

    /// <summary>The caregiver of the client who is invited; null for the client.</summary>
    public required Guid? CaregiverId { get; init; }

    /// <summary>What is kept of the code (<see cref="InvitationCode"/>).</summary>
    public required string CodeHash { get; init; }

    /// <summary>The professional who invites.</summary>
    public required Guid InvitedById { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was accepted, or replaced by another; it can be used until then.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset at) => UsedAt ??= at;
}
