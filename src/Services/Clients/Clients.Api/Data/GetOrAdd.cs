using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Data;

/// <summary>Things of a client of which there is one, made when they are first needed; the caller has looked whether the asker may.</summary>
internal static class GetOrAdd
{
    /// <summary>Network members of clients for whom the asker may act.</summary>
    public static IQueryable<NetworkMember> NetworkOfTeams(this ClientsDb db, CurrentUser user) =>
        db.NetworkMembers.Where(member => db.ClientsOfTeams(user).Any(client => client.Id == member.ClientId));

    /// <summary>The one arrangement of a client.</summary>
    public static async Task<Arrangement> GetOrAddArrangementAsync(this ClientsDb db, Guid clientId, CancellationToken cancel)
    {
        var known = await db.Arrangements.SingleOrDefaultAsync(arrangement => arrangement.ClientId == clientId, cancel);
        if (known is not null) return known;
        var made = Arrangement.For(clientId);
        db.Add(made);
        return made;
    }

    /// <summary>The one consent of a client for a scope.</summary>
    public static async Task<Consent> GetOrAddConsentAsync(this ClientsDb db, Guid clientId, string scopeCode, CancellationToken cancel)
    {
        var known = await db.Consents.SingleOrDefaultAsync(consent => consent.ClientId == clientId && consent.ScopeCode == scopeCode, cancel);
        if (known is not null) return known;
        var made = Consent.NotAsked(clientId, scopeCode);
        db.Add(made);
        return made;
    }
}
