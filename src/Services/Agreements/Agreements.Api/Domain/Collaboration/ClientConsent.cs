namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>What a client allows, as Clients told. What came last by time counts.</summary>
internal sealed class ClientConsent
{
    private ClientConsent()
    {
    }

    public ClientConsent(Guid clientId, string scopeCode) => (ClientId, ScopeCode) = (clientId, scopeCode);

    public Guid ClientId { get; private init; }

    /// <summary>A code of <see cref="Samenspel.Domain.ConsentScope"/>.</summary>
    public string ScopeCode { get; private init; } = "";

    public bool IsGranted { get; private set; }

    /// <summary>Last day; null when open.</summary>
    public DateOnly? Until { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; } = DateTimeOffset.MinValue;

    public void Change(bool isGranted, DateOnly? until, DateTimeOffset at)
    {
        if (at < ChangedAt) return;
        (IsGranted, Until, ChangedAt) = (isGranted, until, at);
    }

    public bool HoldsOn(DateOnly day) => IsGranted && (Until is null || day <= Until);
}
