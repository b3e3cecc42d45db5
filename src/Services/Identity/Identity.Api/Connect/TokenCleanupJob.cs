using OpenIddict.Abstractions;

namespace Samenspel.Identity.Connect;

/// <summary>Removes tokens and sign-ins that have been over for two weeks, once an hour.</summary>
internal sealed partial class TokenCleanupJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TokenCleanupJob> log) : BackgroundService
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var before = clock.GetUtcNow() - Kept;
                await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(before, stoppingToken);
                await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(before, stoppingToken);
            }
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                LogFailed(reason); // the next hour tries again
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Old tokens could not be removed")]
    private partial void LogFailed(Exception reason);
}
