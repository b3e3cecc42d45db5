namespace Samenspel.Pools.Domain;

/// <summary>A place in an activity that is kept for a client, or the wait for one.</summary>
internal sealed class ActivityPlace
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ActivityId { get; init; }

    /// <summary>Pseudonymous: only Clients can turn it into a name.</summary>
    public required Guid ClientId { get; init; }

    /// <summary>The professional who asked, and who is told when a place comes free.</summary>
    public Guid AskedBy { get; private set; }

    public required DateTimeOffset AskedAt { get; init; }
    public PlaceState State { get; private set; } = PlaceState.Waiting;

    /// <summary>Until when a place that came free is kept for this client; null when none is offered.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>When an offer was last not taken in time: the client is last in line.</summary>
    public DateTimeOffset? PassedOverAt { get; private set; }

    /// <summary>When it was given up; null while it is kept or waited for.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>A place, or the wait for one.</summary>
    /// <param name="askedBy">The professional.</param>
    public static ActivityPlace Of(Guid activityId, Guid clientId, Guid askedBy, DateTimeOffset at) => new() { ActivityId = activityId, ClientId = clientId, AskedBy = askedBy, AskedAt = at };

    /// <summary>A colleague helps the client from now on, and is told instead.</summary>
    public void HandOver(Guid professionalId) => AskedBy = professionalId;

    public void Take() => (State, OfferedUntil) = (PlaceState.Reserved, null);

    public void Release(DateTimeOffset at) => (State, OfferedUntil, ReleasedAt) = (PlaceState.Released, null, at);

    internal void Offer(DateTimeOffset until) => OfferedUntil = until;

    internal void PassOver(DateTimeOffset at) => (OfferedUntil, PassedOverAt) = (null, at);
}
