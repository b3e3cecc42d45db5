namespace Samenspel.Signals.Domain;

/// <summary>What was done with a signal, for whoever looks after it; the reporter reads the answer.</summary>
internal sealed class FollowUp(Guid signalId, Guid writtenBy, string what, DateTimeOffset at)
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SignalId { get; private init; } = signalId;
    public Guid WrittenBy { get; private init; } = writtenBy;
    public string What { get; private init; } = what;
    public DateTimeOffset At { get; private init; } = at;
}
