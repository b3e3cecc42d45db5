using System.Collections.Concurrent;
using Samenspel.Messaging;

namespace Samenspel.ProbeService;

/// <summary>Has its effect first and fails after it, as often as the test asks.</summary>
public sealed class OnEntryMade(ProbeDb db, Faults faults) : IHandle<EntryMade>
{
    public async Task HandleAsync(EntryMade happened, CancellationToken cancel)
    {
        db.Add(Effect.Of(happened.Number));
        await db.SaveChangesAsync(cancel);
        faults.Handled(happened.Number);
    }
}

/// <summary>Failures the test asks for, and the trace in which each number was handled.</summary>
public sealed class Faults
{
    private readonly ConcurrentDictionary<int, int> left = new();

    public ConcurrentDictionary<int, string?> Traces { get; } = new();

    public void FailOn(int number, int times) => left[number] = times;

    public void Handled(int number)
    {
        Traces[number] = System.Diagnostics.Activity.Current?.TraceId.ToString();
        if (left.AddOrUpdate(number, -1, (_, times) => times - 1) >= 0) throw new InvalidOperationException("The test asked for this.");
    }
}
