using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

/// <summary>A volunteer is invited to link the own account to what a coordinator registered. Nobody else can say which account it is.</summary>
internal sealed class AccountInvitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid VolunteerId { get; init; }

    /// <summary>What is kept of the code (<see cref="InvitationCode"/>).</summary>
    public required string CodeHash { get; init; }

    /// <summary>The coordinator who invites.</summary>
    public required Guid InvitedById { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was accepted, or replaced by another; it can be used until then.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset at) => UsedAt ??= at;
}
