namespace Samenspel.Agreements.Domain;

/// <summary>Client and volunteer met. What they talked about is theirs.</summary>
internal sealed class Visit
{
    private Visit()
    {
    }

    internal Visit(Guid agreementId, Guid key, DateOnly visitedOn, Guid recordedBy, DateTimeOffset at) =>
        (AgreementId, Key, VisitedOn, RecordedBy, RecordedAt) = (agreementId, key, visitedOn, recordedBy, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AgreementId { get; private init; }

    /// <summary>The idempotency key of the request that recorded it.</summary>
    public Guid Key { get; private init; }

    public DateOnly VisitedOn { get; private init; }
    public Guid RecordedBy { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>When whoever wrote it down took it away again. It stays, so that the same request sent again does not bring it back.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    internal void Remove(DateTimeOffset at) => RemovedAt = at;
}
