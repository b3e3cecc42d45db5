using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Samenspel.Messaging.Inbox;

/// <summary>Forgets the messages that can no longer be delivered again.</summary>
internal sealed class InboxCleanupJob(DbContext db, IOptions<MessagingOptions> options)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - options.Value.InboxKept;
        await db.Set<InboxMessage>().Where(message => message.ProcessedAt < before).ExecuteDeleteAsync(cancel);
    }
}
