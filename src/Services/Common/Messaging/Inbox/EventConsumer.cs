using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samenspel.Data;
using Samenspel.Domain;

namespace Samenspel.Messaging.Inbox;

/// <summary>Runs a handler in one transaction with its inbox row; a message handled before is skipped.</summary>
internal sealed partial class EventConsumer<TDb, TEvent, THandler>(
    TDb db, THandler handler, IEnumerable<IInterpretEvents> interpreters, MessagingMetrics metrics, TimeProvider clock, ILogger<EventConsumer<TDb, TEvent, THandler>> log)
    : IConsumer<TEvent>
    where TDb : DbContext
    where TEvent : IntegrationEvent
    where THandler : class, IHandle<TEvent>
{
    public Task Consume(ConsumeContext<TEvent> context)
    {
        var message = context.Message.EventId;
        var queue = context.ReceiveContext.InputAddress.Segments[^1];
        var cancel = context.CancellationToken;
        return db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            // What fails ends the whole transaction, so there is nothing to go back to: two round trips less for each save.
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (await db.Database.ExecuteSqlRawAsync(ProviderSql.ClaimMessage(db), [message, queue, clock.GetUtcNow()], cancel) == 0)
            {
                metrics.CountDuplicate();
                SkippedDuplicate(log, message, queue);
                return;
            }
            try
            {
                if (await InterpretAsync(context.Message, cancel) is { } happened) await handler.HandleAsync(happened, cancel);
                await db.SaveChangesAsync(cancel);
            }
            catch (Exception failure) when (!cancel.IsCancellationRequested)
            {
                NotHandled(log, message, queue, failure.GetType().Name);
                throw;
            }
            await transaction.CommitAsync(cancel);
        });
    }

    private async Task<TEvent?> InterpretAsync(TEvent message, CancellationToken cancel)
    {
        IntegrationEvent? happened = message;
        foreach (var interpreter in interpreters)
            if (happened is not null) happened = await interpreter.InterpretAsync(happened, cancel);
        return (TEvent?)happened;
    }

    [LoggerMessage(LogLevel.Warning, "Message {MessageId} was not handled by {Queue}: {Failure}")]
    private static partial void NotHandled(ILogger log, Guid messageId, string queue, string failure);

    [LoggerMessage(LogLevel.Debug, "Message {MessageId} was handled before by {Queue}")]
    private static partial void SkippedDuplicate(ILogger log, Guid messageId, string queue);
}
