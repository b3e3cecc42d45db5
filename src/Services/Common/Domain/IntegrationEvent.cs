namespace Samenspel.Domain;

/// <summary>
/// A fact another service may react to. It holds ids, codes and dates; never a name, a number that identifies
/// a person, free text or a diagnosis.
/// </summary>
public abstract record IntegrationEvent
{
    /// <summary>Identity of the fact; also the broker's message id, by which a consumer recognises a second delivery.</summary>
    public Guid EventId { get; init; } = Guid.CreateVersion7();

    /// <summary>When the change was saved (UTC); filled by the outbox.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>Of two events of one aggregate the later has the higher: by it a listener knows which is newer. It follows the version of the aggregate.</summary>
    public long Version { get; init; }
}

/// <summary>The rule of order for whoever listens: events come late, twice and in any order.</summary>
public static class EventOrder
{
    /// <summary>Of two events that tell the same the higher version counts; the same version again is no news.</summary>
    /// <param name="version">The version of the event.</param>
    /// <param name="known">The version that told what is known; 0 without one.</param>
    public static bool IsNewerThan(this long version, long known) => version > known;
}
