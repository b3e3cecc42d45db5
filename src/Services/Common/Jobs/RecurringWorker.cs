using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samenspel.Jobs;

/// <summary>Does the same work again and again, each time in a scope of its own. What fails is tried again the next time.</summary>
internal sealed partial class RecurringWorker<TWork>(
    TimeSpan every, Func<TWork, DateTimeOffset, CancellationToken, Task> run, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RecurringWorker<TWork>> log)
    : BackgroundService where TWork : class
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await run(scope.ServiceProvider.GetRequiredService<TWork>(), clock.GetUtcNow(), stoppingToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another copy of the service, or a person, was first.
            }
            catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
            {
                NotDone(log, typeof(TWork).Name, broken.GetType().Name, every);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Work} was not done ({Failure}); it is tried again in {Pause}")]
    private static partial void NotDone(ILogger log, string work, string failure, TimeSpan pause);
}
