using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Jobs;
using Samenspel.Messaging.Inbox;
using Samenspel.Messaging.Outbox;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Retention;

namespace Samenspel.ServiceHost;

/// <summary>The database of one service: its own tables, its outbox and its inbox.</summary>
public abstract class ServiceDbContext(DbContextOptions options) : DbContext(options), IOutboxContext
{
    bool IOutboxContext.HasUnsentEvents { get; set; }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        // Codes are readable in the database and survive a reordering of the enum.
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<string>().HaveMaxLength(2000);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
        model.ApplyConfiguration(new OutboxMapping());
        model.ApplyConfiguration(new InboxMapping());
        model.ApplyConfiguration(new AccessLogMapping());
        model.ApplyConfiguration(new NoticeMapping());
        model.ApplyConfiguration(new IdempotentRequestMapping());
        model.ApplyConfiguration(new JobMapping());
        model.KnowRevocations();
        model.Entity<JobState>().Kept("one row for each job");
        foreach (var root in model.Model.GetEntityTypes().Where(type => typeof(AggregateRoot).IsAssignableFrom(type.ClrType)))
        {
            root.FindProperty(nameof(AggregateRoot.Id))!.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            root.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
        }
    }
}
