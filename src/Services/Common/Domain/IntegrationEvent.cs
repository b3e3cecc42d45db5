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

    /// <summary>The version of the aggregate that raised it, from 1: of two events of one aggregate the later has the higher.</summary>
    public long Version { get; init; }
}
