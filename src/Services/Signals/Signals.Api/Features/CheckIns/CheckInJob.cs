using Microsoft.EntityFrameworkCore;
using Samenspel.Data;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Does what time brings.</summary>
internal sealed partial class CheckInJob(IServiceScopeFactory scopes, ILogger<CheckInJob> log)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await EachAsync("asked", job => job.Due(), (job, id) => job.AskAsync(id, cancel), cancel);
        await EachAsync("counted as silence", job => job.Unanswered(), (job, id) => job.RecordNoAnswerAsync(id, cancel), cancel);
        await EachAsync("escalated", job => job.Overdue(), (job, id) => job.EscalateAsync(id, cancel), cancel);
    }

    /// <summary>Each in a scope of its own: what fails does not stop the others.</summary>
    private Task EachAsync(string what, Func<CheckInWork, IQueryable<Guid>> find, Func<CheckInWork, Guid, Task> handle, CancellationToken cancel) =>
        TryAsync(what, async finding =>
        {
            await foreach (var id in find(finding).InBatchesAsync(cancel)) await TryAsync(what, work => handle(work, id));
        });

    private async Task TryAsync(string what, Func<CheckInWork, Task> handle)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await handle(scope.ServiceProvider.GetRequiredService<CheckInWork>());
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another copy of the service, or a person, was first.
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            NotDone(log, what, broken.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Something was not {What} ({Failure}); it is tried again")]
    private static partial void NotDone(ILogger log, string what, string failure);
}
