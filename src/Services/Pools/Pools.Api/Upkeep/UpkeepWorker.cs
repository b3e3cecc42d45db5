using Samenspel.Domain;

namespace Samenspel.Pools.Upkeep;

/// <summary>Keeps the supply right, now and then.</summary>
internal sealed partial class UpkeepWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<UpkeepWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SupplyUpkeep>().RunAsync(clock.Today(), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                NotDone(log, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The upkeep of the supply was not done: {Failure}")]
    private static partial void NotDone(ILogger log, string failure);
}
