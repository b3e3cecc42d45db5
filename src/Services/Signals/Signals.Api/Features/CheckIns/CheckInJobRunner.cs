using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Looks again and again what time brings.</summary>
internal sealed partial class CheckInJobRunner(IServiceScopeFactory scopes, IOptions<CheckInOptions> options, TimeProvider clock, ILogger<CheckInJobRunner> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await EachAsync("asked", rounds => rounds.DueAsync(stoppingToken), (rounds, id) => rounds.AskAsync(id, stoppingToken));
            await EachAsync("counted as silence", rounds => rounds.SilentAsync(stoppingToken), (rounds, id) => rounds.RecordNoAnswerAsync(id, stoppingToken));
            await EachAsync("escalated", rounds => rounds.OverdueAsync(stoppingToken), (rounds, id) => rounds.EscalateAsync(id, stoppingToken));
        }
    }

    /// <summary>Each in a scope of its own: what fails does not stop the others.</summary>
    private async Task EachAsync(string what, Func<CheckInJob, Task<List<Guid>>> find, Func<CheckInJob, Guid, Task> handle)
    {
        foreach (var id in await TryAsync(what, find) ?? [])
        {
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
