namespace Samenspel.Domain;

/// <summary>The root of a group of objects that change together. Events it raises are sent when, and only when, its change is saved.</summary>
public abstract class AggregateRoot
{
    private readonly List<IntegrationEvent> events = [];

    /// <summary>Identity, sortable by the time of creation.</summary>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Concurrency token. It moves on every change, so that a change to a child conflicts too.</summary>
    public int Version { get; private set; }

    /// <summary>Hands over the events raised since the last call, and forgets them.</summary>
    public IReadOnlyList<IntegrationEvent> TakeEvents()
    {
        IntegrationEvent[] taken = [.. events];
        events.Clear();
        return taken;
    }

    /// <summary>To be called by every method that changes the root or one of its children.</summary>
    protected void Changed() => Version++;

    /// <summary>Remembers an event until the change is saved, and gives it a version of its own: events arrive in any order.</summary>
    protected void Raise(IntegrationEvent integrationEvent)
    {
        Changed();
        events.Add(integrationEvent with { Version = Version });
    }
}
