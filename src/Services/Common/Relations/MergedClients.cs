using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;

namespace Samenspel.Relations;

/// <summary>
/// The one place that knows under which id a client goes on. An event that was sent before two files were merged and arrives
/// afterwards still bears the id of the merged file: every handler gets it as an event about the kept client.
/// </summary>
internal sealed class MergedClients(DbContext db) : IInterpretEvents
{
    private const string ClientId = nameof(ClientRegistered.ClientId);

    /// <summary>What a file tells of itself. Its versions do not compare with those of the kept file, which tells the same anew.</summary>
    private static readonly Type[] ToldByTheFile = [typeof(ClientRegistered), typeof(ConsentChanged)];

    public async Task<IntegrationEvent?> InterpretAsync(IntegrationEvent happened, CancellationToken cancel)
    {
        var about = happened.GetType().GetProperty(ClientId);
        if (about?.GetValue(happened) is not Guid client) return happened;
        var kept = await KeptAsync(client, cancel);
        if (kept == client) return happened;
        if (ToldByTheFile.Contains(happened.GetType())) return null;

        var understood = happened with { };
        about.SetValue(understood, kept);
        return understood;
    }

    /// <summary>The id under which a client goes on: the same when no file was merged.</summary>
    public async Task<Guid> KeptAsync(Guid clientId, CancellationToken cancel)
    {
        while (await db.Set<KnownMerger>().Where(merger => merger.MergedClientId == clientId).Select(merger => (Guid?)merger.KeptClientId).SingleOrDefaultAsync(cancel) is { } kept)
            clientId = kept;
        return clientId;
    }
}
