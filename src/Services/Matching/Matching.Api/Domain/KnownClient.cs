using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>A client by id: which team knows the client and where. This service's copy, fed by events that may come late or twice.</summary>
internal sealed class KnownClient : AggregateRoot
{
    private KnownClient()
    {
    }

    public Guid TeamId { get; private set; }
    public Guid? AccountId { get; private set; }
    public string DistrictCode { get; private set; } = "";

    /// <summary>The last calendar year in which the client may be a minor; null for an adult. Far ahead for who was known before this was told.</summary>
    public int? MinorThrough { get; private set; }

    public DateTimeOffset? ToldAt { get; private set; }

    public static KnownClient Of(Guid clientId) => new() { Id = clientId };

    /// <summary>What was told at this moment, unless something later is known. Says whether it was news.</summary>
    public bool Tell(Guid teamId, Guid? accountId, string districtCode, int? minorThrough, DateTimeOffset at)
    {
        if (at <= ToldAt) return false;
        (TeamId, AccountId, DistrictCode, MinorThrough, ToldAt) = (teamId, accountId, districtCode, minorThrough, at);
        Changed();
        return true;
    }
}

/// <summary>What a client allows, and until when.</summary>
internal sealed class KnownConsent : AggregateRoot
{
    private KnownConsent()
    {
    }

    public Guid ClientId { get; private init; }
    public string ScopeCode { get; private init; } = "";
    public bool IsGranted { get; private set; }

    /// <summary>Last day, Dutch calendar; null when open.</summary>
    public DateOnly? Until { get; private set; }

    public DateTimeOffset? ToldAt { get; private set; }

    public static KnownConsent Of(Guid clientId, string scopeCode) => new() { ClientId = clientId, ScopeCode = scopeCode };

    /// <summary>What was told at this moment, unless something later is known.</summary>
    public void Tell(bool isGranted, DateOnly? until, DateTimeOffset at)
    {
        if (at <= ToldAt) return;
        (IsGranted, Until, ToldAt) = (isGranted, until, at);
        Changed();
    }

    /// <summary>Whether it is allowed on this day.</summary>
    public bool Holds(DateOnly today) => IsGranted && (Until is null || Until >= today);
}

/// <summary>Somebody who cares for a client, as far as it is known here.</summary>
internal sealed class KnownCaregiver : AggregateRoot
{
    private KnownCaregiver()
    {
    }

    public Guid CaregiverId { get; private init; }
    public Guid ClientId { get; private init; }
    public Guid? AccountId { get; private set; }

    /// <summary>Whether this person decides by law for a client who is a minor.</summary>
    public bool IsGuardian { get; private set; }

    public bool IsLinked { get; private set; }
    public DateTimeOffset? ToldAt { get; private set; }

    public static KnownCaregiver Of(Guid caregiverId, Guid clientId) => new() { CaregiverId = caregiverId, ClientId = clientId };

    /// <summary>The caregiver is known, perhaps with a sign-in.</summary>
    public void Link(Guid? accountId, bool isGuardian, DateTimeOffset at)
    {
        if (at <= ToldAt) return;
        (IsLinked, AccountId, IsGuardian, ToldAt) = (true, accountId, isGuardian, at);
        Changed();
    }

    /// <summary>The person is no longer a caregiver of this client.</summary>
    public void Unlink(DateTimeOffset at)
    {
        if (at <= ToldAt) return;
        (IsLinked, ToldAt) = (false, at);
        Changed();
    }
}
