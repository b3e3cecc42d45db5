using Microsoft.EntityFrameworkCore;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Does the run that waits; there is one at a time.</summary>
internal sealed partial class RunWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RunWorker> log)
{
    private static readonly TimeSpan HeartbeatInterval = TimeSpan.FromSeconds(1);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            if (await InScopeAsync<RunQueue, Guid?>(queue => queue.TakeAsync(now, cancel)) is { } id) await ExecuteAsync(id, cancel);
        }
        catch (DbUpdateException)
        {
            // A person was first.
        }
    }

    private async Task ExecuteAsync(Guid id, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var progress = new RunProgress();
        var heartbeat = HeartbeatAsync(id, progress, stop);
        try
        {
            await InScopeAsync<RunExecution, bool>(async execution =>
            {
                await execution.ExecuteAsync(id, progress, stop.Token);
                return true;
            });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Somebody stopped the run; or the service stops, and the run is done again when nobody gives a sign of life.
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody stopped the run at the last moment.
        }
        catch (Exception broken) when (!stopping.IsCancellationRequested)
        {
            LogFailed(log, id, broken.GetType().Name);
            await InScopeAsync<RunQueue, bool>(async queue =>
            {
                await queue.FailAsync(id, clock.GetUtcNow(), stopping);
                return true;
            });
        }
        finally
        {
            await stop.CancelAsync();
            await heartbeat;
        }
    }

    private async Task HeartbeatAsync(Guid id, RunProgress progress, CancellationTokenSource stop)
    {
        using var timer = new PeriodicTimer(HeartbeatInterval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                if (!await InScopeAsync<RunQueue, bool>(queue => queue.HeartbeatAsync(id, progress.Step, progress.Percent, clock.GetUtcNow(), stop.Token))) await stop.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
        catch (Exception broken)
        {
            LogFailed(log, id, broken.GetType().Name); // without a sign of life somebody else may take it, and the last to finish finds it changed
        }
    }

    private async Task<T> InScopeAsync<TWork, T>(Func<TWork, Task<T>> act) where TWork : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TWork>());
    }

    [LoggerMessage(LogLevel.Error, "Run {Run} broke ({Failure})")]
    private static partial void LogFailed(ILogger log, Guid run, string failure);
}
