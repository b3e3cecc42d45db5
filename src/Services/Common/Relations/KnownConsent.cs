using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>What a client allows, and until when.</summary>
public sealed class KnownConsent : Fact
{
    /// <summary>The client.</summary>
    public Guid ClientId { get; private init; }

    /// <summary>For what (<see cref="ConsentScope"/>).</summary>
    public string ScopeCode { get; private init; } = "";

    /// <summary>Whether it was allowed; see <see cref="HoldsOn"/>.</summary>
    public bool IsGranted { get; private set; }

    /// <summary>Last day, Dutch calendar; null when open.</summary>
    public DateOnly? Until { get; private set; }

    internal static KnownConsent Of(Guid clientId, string scopeCode) => new() { ClientId = clientId, ScopeCode = scopeCode };

    internal void Change(bool isGranted, DateOnly? until, long version)
    {
        if (TryAdvance(version)) (IsGranted, Until) = (isGranted, until);
    }

    /// <summary>The same of the client the file was merged into, until that client's file tells it: any version of it counts more.</summary>
    internal KnownConsent MovedTo(Guid keptClientId) => new() { ClientId = keptClientId, ScopeCode = ScopeCode, IsGranted = IsGranted, Until = Until };

    /// <summary>Whether it is allowed on this day.</summary>
    public bool HoldsOn(DateOnly day) => IsGranted && (Until is null || day <= Until);
}
