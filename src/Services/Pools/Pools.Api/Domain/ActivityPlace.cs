namespace Samenspel.Pools.Domain;

/// <summary>A place in an activity that is kept for a client, or the wait for one.</summary>
internal sealed class ActivityPlace
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ActivityId { get; init; }

    /// <summary>Pseudonymous: only Clients can turn it into a name.</summary>
    public required Guid ClientId { get; init; }

    /// <summary>The professional who asked, and who is told when a place comes free.</summary>
    public required Guid AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }
    public PlaceState State { get; private set; } = PlaceState.Waiting;

    public void Take() => State = PlaceState.Reserved;

    public void Release() => State = PlaceState.Released;
}
