using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samenspel.Messaging.Outbox;

/// <summary>Measures every fifteen seconds how much waits in the outbox, how long, and how much is parked.</summary>
internal sealed partial class OutboxMonitor<TDb>(IServiceScopeFactory scopes, MessagingMetrics metrics, TimeProvider clock, ILogger<OutboxMonitor<TDb>> log)
    : BackgroundService where TDb : DbContext
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await MeasureAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                NotMeasured(log, broken.GetType().Name);
            }
        }
    }

    internal async Task MeasureAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<TDb>().Set<OutboxMessage>();
        var waiting = outbox.Where(message => message.ParkedAt == null);
        metrics.Depth = await waiting.LongCountAsync(cancel);
        var oldest = await waiting.MinAsync(message => (DateTimeOffset?)message.SavedAt, cancel);
        metrics.OldestAge = oldest is { } since ? (clock.GetUtcNow() - since).TotalSeconds : 0;
        metrics.Parked = await outbox.LongCountAsync(message => message.ParkedAt != null, cancel);
    }

    [LoggerMessage(LogLevel.Warning, "The outbox could not be measured ({Failure})")]
    private static partial void NotMeasured(ILogger log, string failure);
}
