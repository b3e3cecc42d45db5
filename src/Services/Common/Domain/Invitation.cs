namespace Samenspel.Domain;

/// <summary>Somebody is invited to link the own account to what a service keeps of a person. Nobody else can say which account it is.</summary>
public abstract class Invitation
{
    /// <summary>The invitation.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What is kept of the code (<see cref="InvitationCode"/>).</summary>
    public required string CodeHash { get; init; }

    /// <summary>Who invites: a professional, or a coordinator.</summary>
    public required Guid InvitedById { get; init; }

    /// <summary>From when on it can no longer be used.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was accepted, or replaced by another; it can be used until then.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Whether it can be used.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>It was accepted, or is replaced by another.</summary>
    public void Use(DateTimeOffset at) => UsedAt ??= at;
}
