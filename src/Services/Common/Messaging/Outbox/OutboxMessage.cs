using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Retention;

namespace Samenspel.Messaging.Outbox;

/// <summary>An event that is saved with the change it tells of, and not yet sent.</summary>
internal sealed class OutboxMessage
{
    public long Sequence { get; private set; }
    public required Guid Id { get; init; }

    /// <summary>The event's wire name.</summary>
    public required string EventName { get; init; }

    public required string Body { get; init; }

    /// <summary>W3C trace context of the request that raised the event.</summary>
    public string? TraceParent { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
    public required DateTimeOffset NotBefore { get; set; }
    public int Attempts { get; set; }

    /// <summary>Type name of the last failure; its message could quote data.</summary>
    public string? LastFailure { get; set; }

    /// <summary>When sending was given up; an administrator can have it sent again.</summary>
    public DateTimeOffset? ParkedAt { get; set; }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> outbox)
    {
        outbox.ToTable("outbox_message").Kept("an event is removed when it is sent").HasKey(message => message.Sequence);
        outbox.HasIndex(message => message.Id).IsUnique();
        outbox.HasIndex(message => new { message.ParkedAt, message.NotBefore });
        outbox.Property(message => message.EventName).HasMaxLength(200);
        outbox.Property(message => message.Body).HasMaxLength(100_000);
        outbox.Property(message => message.TraceParent).HasMaxLength(60);
        outbox.Property(message => message.LastFailure).HasMaxLength(200);
    }
}
