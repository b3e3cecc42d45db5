namespace Samenspel.Domain;

/// <summary>The root of a group of objects that change together. Events it raises are sent when, and only when, its change is saved.</summary>
public abstract class AggregateRoot
{
    /// <summary>Room for the events of one change between its version and the next.</summary>
    private const int MaxEventsAtOnce = 10_000;

    private readonly List<IntegrationEvent> events = [];

    /// <summary>Identity, sortable by the time of creation.</summary>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Concurrency token. It moves on every change, so that a change to a child conflicts too.</summary>
    public int Version { get; private set; }

    /// <summary>Higher than the version of every event raised up to this version of it, and no higher than those of later ones.</summary>
    public long KnownUpTo => ((long)Version + 1) * MaxEventsAtOnce;

    /// <summary>Whether it raised events that are not handed over yet.</summary>
    public bool HasEvents => events.Count > 0;

    /// <summary>Hands over the events raised since the last call, each with a version of its own, and forgets them.</summary>
    public IReadOnlyList<IntegrationEvent> TakeEvents()
    {
        IntegrationEvent[] taken = [.. events.Select((raised, index) => raised with { Version = ((long)Version * MaxEventsAtOnce) + index + 1 })];
        events.Clear();
        return taken;
    }

    /// <summary>To be called by every method that changes the root or one of its children.</summary>
    protected void Changed() => Version++;

    /// <summary>Remembers an event until the change is saved.</summary>
    protected void Raise(IntegrationEvent integrationEvent) => events.Add(integrationEvent);
}
