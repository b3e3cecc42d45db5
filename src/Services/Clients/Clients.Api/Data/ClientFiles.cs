using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Data;

/// <summary>Reads the client of a file for whoever is asking, and keeps that it was read and for which purpose.</summary>
internal sealed class ClientFiles(ClientsDb db, CurrentUser user, AccessLog log, TimeProvider clock)
{
    /// <summary>Something of these clients is shown in a list: that is kept, once for each of them.</summary>
    public async Task LogAsync(IEnumerable<Guid> clientIds, CancellationToken cancel)
    {
        Guid[] shown = [.. clientIds.Distinct()];
        if (shown.Length == 0) return;
        var clients = await db.Clients.Where(client => shown.Contains(client.Id)).Select(client => new { client.Id, client.AccountId }).ToListAsync(cancel);
        foreach (var client in clients) log.Viewed(client.Id, client.AccountId, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The client, when the asker may read the file; the reading is kept.</summary>
    public async Task<Client?> ReadAsync(Guid clientId, CancellationToken cancel)
    {
        var client = await db.ClientsToRead(user, clock).AsNoTracking().Include(c => c.Strengths).SingleOrDefaultAsync(c => c.Id == clientId, cancel);
        if (client is null) return null;

        // Who has a relation reads for support, whatever he opened in an emergency before.
        var related = await db.ClientsFor(user, clock).AnyAsync(c => c.Id == clientId, cancel);
        log.Viewed(client.Id, client.AccountId, related ? AccessPurpose.Support : AccessPurpose.Emergency);
        await db.SaveChangesAsync(cancel);
        return client;
    }

    /// <summary>Until when the asker reads the file because of an emergency; null for who reads it anyway.</summary>
    public async Task<DateTimeOffset?> OpenUntilAsync(Guid clientId, CancellationToken cancel)
    {
        var access = await db.OpenInEmergency(user, clock).Where(one => one.ClientId == clientId).OrderByDescending(one => one.Until).FirstOrDefaultAsync(cancel);
        return access is null || await db.ClientsFor(user, clock).AnyAsync(client => client.Id == clientId, cancel) ? null : access.Until;
    }

    /// <summary>The file into which this one was merged, when the asker may read that; else null.</summary>
    public async Task<Guid?> KeptIdAsync(Guid mergedId, CancellationToken cancel)
    {
        var kept = await db.Clients.IgnoreQueryFilters().Where(client => client.Id == mergedId).Select(client => client.MergedIntoId).SingleOrDefaultAsync(cancel);
        return kept is not null && await db.ClientsToRead(user, clock).AnyAsync(client => client.Id == kept, cancel) ? kept : null;
    }
}
