using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samenspel.Domain;

namespace Samenspel.Messaging.Outbox;

/// <summary>Turns the events of changed aggregates into outbox rows of the same transaction, and wakes the relay after the commit.</summary>
internal sealed class OutboxInterceptor(OutboxSignal signal, TimeProvider clock) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(data.Context!);
        return base.SavingChangesAsync(data, result, cancellationToken);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result)
    {
        Collect(data.Context!);
        return base.SavingChanges(data, result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData data, int result, CancellationToken cancellationToken = default)
    {
        if (data.Context!.Database.CurrentTransaction is null) Wake(data.Context);
        return base.SavedChangesAsync(data, result, cancellationToken);
    }

    public override int SavedChanges(SaveChangesCompletedEventData data, int result)
    {
        if (data.Context!.Database.CurrentTransaction is null) Wake(data.Context);
        return base.SavedChanges(data, result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken cancellationToken = default)
    {
        Wake(data.Context!);
        return Task.CompletedTask;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData data) => Wake(data.Context!);

    private void Collect(DbContext db)
    {
        var roots = db.ChangeTracker.Entries<AggregateRoot>().ToArray();
        foreach (var root in roots.Where(root => root is { State: not EntityState.Added, Entity.HasEvents: true }))
        {
            // Events are ordered by the version of the root: also one that only tells something moves on.
            var version = root.Property(one => one.Version);
            if (!version.IsModified) version.CurrentValue++;
        }
        var events = roots.SelectMany(root => root.Entity.TakeEvents()).ToArray();
        foreach (var raised in events) db.Add(Row(raised));
        ((IOutboxContext)db).HasUnsentEvents |= events.Length > 0;
    }

    private void Wake(DbContext context)
    {
        var db = (IOutboxContext)context;
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
