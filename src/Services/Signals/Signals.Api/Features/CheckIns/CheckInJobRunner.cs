using Microsoft.EntityFrameworkCore;
using Samenspel.Data;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Does what time brings.</summary>
internal sealed partial class CheckInJobRunner(IServiceScopeFactory scopes, ILogger<CheckInJobRunner> log)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await EachAsync("asked", job => job.Due(), (job, id) => job.AskAsync(id, cancel), cancel);
        await EachAsync("counted as silence", job => job.Unanswered(), (job, id) => job.RecordNoAnswerAsync(id, cancel), cancel);
        await EachAsync("escalated", job => job.Overdue(), (job, id) => job.EscalateAsync(id, cancel), cancel);
    }

    /// <summary>Each in a scope of its own: what fails does not stop the others.</summary>
    private async Task EachAsync(string what, Func<CheckInJob, IQueryable<Guid>> find, Func<CheckInJob, Guid, Task> handle, CancellationToken cancel)
    {
        foreach (var id in await TryAsync(what, async rounds => await find(rounds).InBatchesAsync(cancel).ToListAsync(cancel)) ?? [])
        {
            cancel.ThrowIfCancellationRequested();
            await TryAsync(what, async rounds =>
            {
                await handle(rounds, id);
                return true;
            });
        }
    }

    private async Task<T?> TryAsync<T>(string what, Func<CheckInJob, Task<T>> handle)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await handle(scope.ServiceProvider.GetRequiredService<CheckInJob>());
        }
        catch (DbUpdateConcurrencyException)
        {
            return default; // another copy of the service, or a person, was first
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            NotDone(log, what, broken.GetType().Name);
            return default;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Something was not {What} ({Failure}); it is tried again")]
    private static partial void NotDone(ILogger log, string what, string failure);
}
