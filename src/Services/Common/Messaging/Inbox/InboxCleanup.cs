using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Messaging.Data;
using Samenspel.Messaging.Idempotency;

namespace Samenspel.Messaging.Inbox;

/// <summary>Forgets the messages that can no longer be delivered again and the keys nobody will send again.</summary>
internal sealed class InboxCleanup(ServiceDbContext db, IOptions<MessagingOptions> options)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - options.Value.InboxKept;
        await db.Set<InboxMessage>().Where(message => message.ProcessedAt < before).ExecuteDeleteAsync(cancel);
        await db.Set<IdempotentRequest>().Where(request => request.At < before).ExecuteDeleteAsync(cancel);
    }
}
