using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samenspel.Jobs;

/// <summary>Does every job of the service at its time, once over all copies of the service. What fails is tried again the next time.</summary>
internal sealed partial class JobRunner(IEnumerable<Job> jobs, IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);

    /// <summary>How soon a service that starts, or a database that was away, is looked at.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(jobs.Select(job => RepeatAsync(job, stoppingToken)));

    private async Task RepeatAsync(Job job, CancellationToken stop)
    {
        var atFirst = job.Every < Patience ? job.Every : Patience;
        var pause = atFirst;
        while (true)
        {
            await Task.Delay(pause, clock, stop);
            try
            {
                var next = await RunWhenDueAsync(job, job.Every - atFirst, stop);
                pause = TimeSpan.FromTicks(Math.Clamp((next - clock.GetUtcNow()).Ticks, ShortestPause.Ticks, Math.Max(job.Every.Ticks, ShortestPause.Ticks)));
            }
            catch (Exception broken) when (!stop.IsCancellationRequested)
            {
                CouldNotLook(log, job.Name, broken.GetType().Name);
                pause = atFirst;
            }
        }
    }

    /// <returns>When to look again.</returns>
    private async Task<DateTimeOffset> RunWhenDueAsync(Job job, TimeSpan firstIn, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var lease = new JobLock(scope.ServiceProvider.GetRequiredService<DbContext>(), clock);
        var now = clock.GetUtcNow();
        if (!await lease.TryTakeAsync(job.Name, now, stop)) return await lease.NextRunAsync(job.Name, now + firstIn, stop);

        var next = now + job.Every;
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var renewal = RenewAsync(lease, job, lost, done.Token);
        await TryRunAsync(job, now, lost.Token);
        await done.CancelAsync();
        await renewal;
        await lease.ReleaseAsync(job.Name, stop.IsCancellationRequested ? null : next);
        return next;
    }

    private async Task TryRunAsync(Job job, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job.RunAsync(scope.ServiceProvider, now, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A person was first.
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The service stops, or another copy took the job over.
        }
        catch (Exception broken)
        {
            NotDone(log, job.Name, broken.GetType().Name, job.Every);
        }
    }

    /// <summary>Keeps the job while it runs; a run that lost it stops.</summary>
    private async Task RenewAsync(JobLock lease, Job job, CancellationTokenSource lost, CancellationToken done)
    {
        try
        {
            do await Task.Delay(JobLock.Term / 3, clock, done);
            while (await lease.ProlongAsync(job.Name, done));
            await lost.CancelAsync();
            TakenOver(log, job.Name);
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The run is over.
        }
        catch (Exception broken)
        {
            await lost.CancelAsync();
            NotDone(log, job.Name, broken.GetType().Name, job.Every);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Whether {Job} is due could not be seen ({Failure})")]
    private static partial void CouldNotLook(ILogger log, string job, string failure);

    [LoggerMessage(LogLevel.Warning, "{Job} was not done ({Failure}); it is tried again in {Pause}")]
    private static partial void NotDone(ILogger log, string job, string failure, TimeSpan pause);

    [LoggerMessage(LogLevel.Warning, "{Job} stopped: another copy of the service took it over")]
    private static partial void TakenOver(ILogger log, string job);
}
