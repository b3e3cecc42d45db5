namespace Samenspel.Pools.Domain;

/// <summary>Who may look at a volunteer because of a match, as far as others told; what they tell may come in any order.</summary>
internal sealed class MatchRelation
{
    public required Guid MatchId { get; init; }
    public required Guid VolunteerId { get; init; }
    public Guid? ProfessionalId { get; private set; }
    public Guid? TeamId { get; private set; }
    public Guid? ClientAccountId { get; private set; }

    /// <summary>Whether the client knows of the volunteer.</summary>
    public bool IsIntroduced { get; private set; }

    /// <summary>Declined, or the agreement ended: nobody looks any more, whatever is told later.</summary>
    public bool IsEnded { get; private set; }

    public void Propose(Guid professionalId, Guid teamId) => (ProfessionalId, TeamId) = (professionalId, teamId);

    public void Introduce(Guid? clientAccountId)
    {
        IsIntroduced = true;
        ClientAccountId = clientAccountId ?? ClientAccountId;
    }

    public void End() => IsEnded = true;
}

/// <summary>Which team knows a client; no name.</summary>
internal sealed class KnownClient
{
    public required Guid ClientId { get; init; }
    public Guid TeamId { get; private set; }
    public Guid? AccountId { get; private set; }
    public DateTimeOffset ToldAt { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>What was told last by time counts.</summary>
    public void Take(Guid teamId, Guid? accountId, DateTimeOffset at)
    {
        if (at < ToldAt) return;
        (TeamId, AccountId, ToldAt) = (teamId, accountId, at);
    }
}

/// <summary>Whether a client allows that places in activities are kept.</summary>
internal sealed class PlaceConsent
{
    public required Guid ClientId { get; init; }
    public bool IsGranted { get; private set; }
    public DateOnly? Until { get; private set; }
    public DateTimeOffset ToldAt { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>What was told last by time counts.</summary>
    public void Take(bool isGranted, DateOnly? until, DateTimeOffset at)
    {
        if (at < ToldAt) return;
        (IsGranted, Until, ToldAt) = (isGranted, until, at);
    }

    public bool AllowsOn(DateOnly day) => IsGranted && (Until is null || Until >= day);
}
