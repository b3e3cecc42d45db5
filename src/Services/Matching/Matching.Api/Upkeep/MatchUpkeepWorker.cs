namespace Samenspel.Matching.Upkeep;

/// <summary>Runs the upkeep every fifteen minutes.</summary>
internal sealed partial class MatchUpkeepWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MatchUpkeepWorker> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<MatchUpkeep>().RunAsync(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                NotDone(log, broken.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The upkeep of matches failed ({Failure}); it is tried again in a quarter of an hour")]
    private static partial void NotDone(ILogger log, string failure);
}
