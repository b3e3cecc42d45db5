using Samenspel.Agreements.Data;

namespace Samenspel.Agreements.Backup;

/// <summary>Looks every quarter of an hour: a role that runs out on its last day raises no event.</summary>
internal sealed partial class StandingWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StandingWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<StandingWatch>().CheckAllAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<AgreementsDb>().SaveChangesAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                NotChecked(log, broken.GetType().Name); // another copy may have looked at the same moment
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Who stands behind agreements could not be checked ({Failure}); it is tried again in a quarter of an hour")]
    private static partial void NotChecked(ILogger log, string failure);
}
