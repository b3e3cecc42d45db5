using System.Diagnostics;
using System.Text.Json;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.Messaging.Outbox;

/// <summary>
/// Sends what the outbox holds. Rows are locked while they are sent and deleted in the same transaction, so that copies of a
/// service share the work; a crash between the broker's confirmation and the commit sends an event twice, which the inbox absorbs.
/// </summary>
internal sealed partial class OutboxRelay<TDb>(
    IServiceScopeFactory scopes, IBusControl bus, EventTypes types, SubscriberQueues queues, OutboxSignal signal,
    IOptions<MessagingOptions> options, TimeProvider clock, ILogger<OutboxRelay<TDb>> log)
    : BackgroundService where TDb : DbContext
{
    private static readonly ActivitySource Source = new(Telemetry.SourcePrefix + "Outbox");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15); // a broker that starts with the platform is there by then
    private readonly MessagingOptions settings = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WaitForBrokerAsync(stoppingToken);
                while (await SendBatchAsync(stoppingToken) == settings.BatchSize) { }
            }
            catch (Exception broken) when (broken is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                CouldNotSendBatch(log, broken.GetType().Name, settings.PollInterval);
                await Task.Delay(settings.PollInterval, clock, stoppingToken);
            }
            await signal.WaitAsync(settings.PollInterval, stoppingToken);
        }
    }

    private async Task WaitForBrokerAsync(CancellationToken cancel)
    {
        var healthy = bus.WaitForHealthStatus(BusHealthStatus.Healthy, cancel);
        if (await Task.WhenAny(healthy, Task.Delay(Patience, clock, cancel)) != healthy && !cancel.IsCancellationRequested)
        {
            WaitsForBroker(log);
            await healthy;
            FoundBroker(log);
        }
        await healthy;
    }

    private async Task<int> SendBatchAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var batch = await db.Set<OutboxMessage>()
                .FromSqlRaw(ProviderSql.NextBatch(db, settings.BatchSize), clock.GetUtcNow())
                .AsTracking().ToListAsync(cancel);
            if (batch.Count == 0) return 0;

            await EnsureQueuesAsync(batch, cancel);
            var sent = await Task.WhenAll(batch.Select(message => TrySendAsync(message, cancel)));
            long[] done = [.. batch.Where((_, i) => sent[i]).Select(message => message.Sequence)];
            await db.Set<OutboxMessage>().Where(message => done.Contains(message.Sequence)).ExecuteDeleteAsync(cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return batch.Count;
        });
    }

    private async Task EnsureQueuesAsync(IEnumerable<OutboxMessage> batch, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(settings.PublishTimeout);
        var sent = batch.Select(message => message.EventName).Distinct().Select(types.Find).OfType<Type>();
        await queues.EnsureAsync(sent.Select(EventNameAttribute.Of), timeout.Token);
    }

    private async Task<bool> TrySendAsync(OutboxMessage message, CancellationToken cancel)
    {
        using var activity = Source.StartActivity("outbox send", ActivityKind.Producer, message.TraceParent);
        try
        {
            var type = types.Resolve(message.EventName);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            timeout.CancelAfter(settings.PublishTimeout);
            await bus.Publish(JsonSerializer.Deserialize(message.Body, type, EventJson.Options)!, type, context =>
            {
                context.MessageId = message.Id;
                if (context.TryGetPayload(out RabbitMqSendContext? rabbit)) rabbit.Mandatory = EventNameAttribute.Of(type).Subscribers.Length > 0;
            }, timeout.Token);
            return true;
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            Postpone(message, failure);
            return false;
        }
    }

    private void Postpone(OutboxMessage message, Exception failure)
    {
        var now = clock.GetUtcNow();
        var wait = TimeSpan.FromSeconds(Math.Min(settings.MaxBackoff.TotalSeconds, Math.Pow(2, message.Attempts)));
        message.Attempts++;
        message.NotBefore = now + wait;
        message.LastFailure = failure.GetType().Name;
        // An event that waits for a subscriber or a slow broker is sound. Only one that cannot be read is parked.
        if (message.Attempts >= settings.MaxAttempts && failure is (JsonException or UnknownEventException)) message.ParkedAt = now;
        SendFailed(log, message.Id, message.EventName, message.Attempts, message.LastFailure);
    }

    [LoggerMessage(LogLevel.Warning, "The broker cannot be reached; events wait in the outbox")]
    private static partial void WaitsForBroker(ILogger log);

    [LoggerMessage(LogLevel.Information, "The broker is reached; events are sent")]
    private static partial void FoundBroker(ILogger log);

    [LoggerMessage(LogLevel.Error, "The outbox could not be sent ({Failure}); trying again in {Delay}")]
    private static partial void CouldNotSendBatch(ILogger log, string failure, TimeSpan delay);

    [LoggerMessage(LogLevel.Warning, "Event {EventId} ({EventName}) was not sent in attempt {Attempt}: {Failure}")]
    private static partial void SendFailed(ILogger log, Guid eventId, string eventName, int attempt, string failure);
}
