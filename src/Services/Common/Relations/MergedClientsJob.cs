using Microsoft.EntityFrameworkCore;

namespace Samenspel.Relations;

/// <summary>
/// Somebody may save something for a client at the very moment in which the files are merged, under the id of the merged one. What
/// was left there is moved too.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="clients">Moves it.</param>
public sealed class MergedClientsJob(DbContext db, KeptClients clients)
{
    /// <summary>Looks at what was merged in the last day. Running it twice is running it once.</summary>
    /// <param name="now">This moment.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var since = now.AddDays(-1);
        foreach (var merger in await db.Set<KnownMerger>().AsNoTracking().Where(merger => merger.MergedAt > since).ToListAsync(cancel))
        {
            db.ChangeTracker.Clear();
            await clients.MoveAsync(merger.MergedClientId, merger.KeptClientId, [], cancel);
        }
    }
}
