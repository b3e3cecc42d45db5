using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Clients.Data;

/// <summary>Who of a team sees to a client.</summary>
internal static class Responsibility
{
    /// <summary>
    /// Who helps the client with the newest question, or else registered the client; when that person's role has ended, everybody who is
    /// a professional of the team today.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> ResponsibleForAsync(this ClientsDb db, Client client, DateOnly today, CancellationToken cancel)
    {
        var one = await db.SupportRequests.Where(r => r.ClientId == client.Id).OrderByDescending(r => r.Id).Select(r => (Guid?)r.ProfessionalId).FirstOrDefaultAsync(cancel)
            ?? client.RegisteredById;
        if (one is { } professional && !await db.HasLeftTeamAsync(professional, client.TeamId, today, cancel)) return [professional];
        return await db.ProfessionalsOf(client.TeamId, today).ToListAsync(cancel);
    }

    /// <summary>The professionals of a team today.</summary>
    public static IQueryable<Guid> ProfessionalsOf(this ClientsDb db, Guid teamId, DateOnly today) =>
        db.Roles.HoldingOn(today).Where(role => role.Role == Role.Professional && role.TeamId == teamId).Select(role => role.PersonId).Distinct();

    /// <summary>Whether somebody is known to have been a professional of a team, and is no longer.</summary>
    private static async Task<bool> HasLeftTeamAsync(this ClientsDb db, Guid personId, Guid teamId, DateOnly today, CancellationToken cancel) =>
        await db.Roles.AnyAsync(role => role.PersonId == personId && role.TeamId == teamId && role.Role == Role.Professional, cancel)
        && !await db.ProfessionalsOf(teamId, today).ContainsAsync(personId, cancel);
}
