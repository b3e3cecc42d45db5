namespace Samenspel.Agreements.Domain;

/// <summary>What a client allows or no longer allows: a copy of what the client's file says. What came last by time counts.</summary>
internal sealed class ClientConsent
{
    private ClientConsent()
    {
    }

    public required Guid ClientId { get; init; }
    public required string ScopeCode { get; init; }
    public bool IsGranted { get; private set; }

    /// <summary>Last day it is allowed, Dutch calendar; null when open.</summary>
    public DateOnly? Until { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public static ClientConsent Of(Guid clientId, string scopeCode) => new() { ClientId = clientId, ScopeCode = scopeCode };

    /// <summary>Takes over what was told, unless something later was told before.</summary>
    public void Take(bool isGranted, DateOnly? until, DateTimeOffset changedAt)
    {
        if (changedAt < ChangedAt) return;
        (IsGranted, Until, ChangedAt) = (isGranted, until, changedAt);
    }

    public bool Holds(DateOnly today) => IsGranted && !(Until < today);
}
