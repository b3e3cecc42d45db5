using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samenspel.Messaging.Data;
using Samenspel.Messaging.Idempotency;

namespace Samenspel.Messaging.Inbox;

/// <summary>Forgets, every hour, the messages that can no longer be delivered again and the keys nobody will send again.</summary>
internal sealed partial class InboxCleanup<TDb>(IServiceScopeFactory scopes, IOptions<MessagingOptions> options, TimeProvider clock, ILogger<InboxCleanup<TDb>> log)
    : BackgroundService where TDb : ServiceDbContext
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var before = clock.GetUtcNow() - options.Value.InboxKept;
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<TDb>();
                await db.Set<InboxMessage>().Where(message => message.ProcessedAt < before).ExecuteDeleteAsync(stoppingToken);
                await db.Set<IdempotentRequest>().Where(request => request.At < before).ExecuteDeleteAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                NotCleaned(log, broken.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The inbox could not be cleaned ({Failure}); it is tried again in an hour")]
    private static partial void NotCleaned(ILogger log, string failure);
}
