namespace Samenspel.Agreements.Reminders;

/// <summary>Looks every hour what waits too long.</summary>
internal sealed partial class ReminderWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ReminderRound>().RunAsync(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                NotReminded(log, broken.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Nobody could be reminded ({Failure}); it is tried again in an hour")]
    private static partial void NotReminded(ILogger log, string failure);
}
