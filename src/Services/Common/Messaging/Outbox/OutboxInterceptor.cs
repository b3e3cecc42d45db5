using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samenspel.Domain;
using Samenspel.Messaging.Data;

namespace Samenspel.Messaging.Outbox;

/// <summary>Turns the events of changed aggregates into outbox rows of the same transaction, and wakes the relay after the commit.</summary>
internal sealed class OutboxInterceptor(OutboxSignal signal, TimeProvider clock) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (ServiceDbContext)data.Context!;
        var events = db.ChangeTracker.Entries<AggregateRoot>().SelectMany(entry => entry.Entity.TakeEvents()).ToArray();
        foreach (var raised in events) db.Add(Row(raised));
        db.HasUnsentEvents |= events.Length > 0;
        return base.SavingChangesAsync(data, result, cancellationToken);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save asynchronously: the outbox only follows SaveChangesAsync.");

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData data, int result, CancellationToken cancellationToken = default)
    {
        if (data.Context!.Database.CurrentTransaction is null) Wake(data.Context);
        return base.SavedChangesAsync(data, result, cancellationToken);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken cancellationToken = default)
    {
        Wake(data.Context!);
        return Task.CompletedTask;
    }

    private void Wake(DbContext context)
    {
        var db = (ServiceDbContext)context;
        if (!db.HasUnsentEvents) return;
        db.HasUnsentEvents = false;
        signal.Set();
    }

    private OutboxMessage Row(IntegrationEvent raised)
    {
        var now = clock.GetUtcNow();
        return new OutboxMessage
        {
            Id = raised.EventId,
            EventName = EventNameAttribute.Of(raised.GetType()).Name,
            Body = JsonSerializer.Serialize(raised with { OccurredAt = now }, raised.GetType(), EventJson.Options),
            TraceParent = Activity.Current?.Id,
            SavedAt = now,
            NotBefore = now,
        };
    }
}
