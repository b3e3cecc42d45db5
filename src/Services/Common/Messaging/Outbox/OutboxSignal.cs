namespace Samenspel.Messaging.Outbox;

/// <summary>Wakes the relay as soon as an event is committed; polling only covers crashes and other copies of the service.</summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim gate = new(0, 1);

    public void Set()
    {
        lock (gate)
        {
            if (gate.CurrentCount == 0) gate.Release();
        }
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => gate.WaitAsync(atMost, cancel);

    public void Dispose() => gate.Dispose();
}
