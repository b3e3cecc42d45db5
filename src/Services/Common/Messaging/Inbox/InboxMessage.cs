using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Retention;

namespace Samenspel.Messaging.Inbox;

/// <summary>A message that a queue of this service has handled.</summary>
internal sealed class InboxMessage
{
    public required Guid MessageId { get; init; }
    public required string Queue { get; init; }
    public DateTimeOffset ProcessedAt { get; init; }
}

internal sealed class InboxMapping : IEntityTypeConfiguration<InboxMessage>
{
    public void Configure(EntityTypeBuilder<InboxMessage> inbox)
    {
        inbox.ToTable("inbox_message").HasKey(message => new { message.MessageId, message.Queue });
        inbox.Property(message => message.Queue).HasMaxLength(200);
        inbox.Retained(nameof(RetentionOptions.InboxDays), message => message.ProcessedAt);
    }
}
