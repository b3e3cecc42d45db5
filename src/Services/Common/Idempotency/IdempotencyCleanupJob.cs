using Microsoft.EntityFrameworkCore;

namespace Samenspel.Idempotency;

/// <summary>Forgets the keys nobody will send again.</summary>
internal sealed class IdempotencyCleanupJob(DbContext db)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - Kept;
        return db.Set<IdempotentRequest>().Where(request => request.At < before).ExecuteDeleteAsync(cancel);
    }
}
