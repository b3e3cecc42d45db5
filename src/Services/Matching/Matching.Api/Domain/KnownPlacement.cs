using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>Which ambassador works along in which team. This service's copy, fed by events that may come late or twice.</summary>
internal sealed class KnownPlacement : AggregateRoot
{
    private KnownPlacement()
    {
    }

    /// <summary>The ambassador's sign-in; empty when only the end was heard.</summary>
    public Guid PersonId { get; private set; }

    public Guid TeamId { get; private init; }

    /// <summary>Last day, Dutch calendar.</summary>
    public DateOnly Until { get; private set; }

    public bool HasEnded { get; private set; }
    public DateTimeOffset? ToldAt { get; private set; }

    public static KnownPlacement Of(Guid placementId, Guid teamId) => new() { Id = placementId, TeamId = teamId };

    /// <summary>It began, or was extended; unless something later is known.</summary>
    public void Start(Guid personId, DateOnly until, DateTimeOffset at)
    {
        if (at <= ToldAt) return;
        (PersonId, Until, ToldAt) = (personId, until, at);
        Changed();
    }

    /// <summary>It ended, for good.</summary>
    public void End()
    {
        if (HasEnded) return;
        HasEnded = true;
        Changed();
    }
}
