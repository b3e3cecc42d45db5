namespace Samenspel.Signals.Domain;

/// <summary>Whether somebody is a caregiver of a client: a local copy of what the clients service told last.</summary>
internal sealed class CaregiverLink
{
    public required Guid CaregiverId { get; init; }
    public required Guid ClientId { get; init; }

    /// <summary>The caregiver's sign-in, when there is one.</summary>
    public Guid? AccountId { get; private set; }

    public bool IsLinked { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>What happened last counts, whatever is heard last.</summary>
    public void Change(bool isLinked, Guid? accountId, DateTimeOffset at)
    {
        if (at >= ChangedAt) (IsLinked, AccountId, ChangedAt) = (isLinked, accountId, at);
    }
}

/// <summary>
/// Whether a client wants to be asked how it goes. Without a word about it the check is there for the client who signs in, but
/// nothing is sent to somebody who did not say yes to that: then the professional is told to ask in person, so that a quiet
/// client is not overlooked. A no ends all of it.
/// </summary>
internal sealed class CheckInConsent
{
    public required Guid ClientId { get; init; }
    public bool IsGranted { get; private set; }

    /// <summary>Last day, Dutch calendar; null when open.</summary>
    public DateOnly? Until { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>What was said last counts, whatever is heard last.</summary>
    public void Change(bool isGranted, DateOnly? until, DateTimeOffset at)
    {
        if (at >= ChangedAt) (IsGranted, Until, ChangedAt) = (isGranted, until, at);
    }

    /// <summary>Whether the client may be asked on this day.</summary>
    public bool Allows(DateOnly day) => IsGranted && (Until is null || Until >= day);
}
