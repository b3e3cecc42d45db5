using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Clients.Data;

/// <summary>Who of a team sees to a client.</summary>
internal static class Responsibility
{
    /// <summary>
    /// Who helps the client with the newest question, or else registered the client; when that person is away, whoever of the team is
    /// there besides; and when the role has ended, the team.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> ResponsibleForAsync(this ClientsDb db, Client client, DateOnly today, CancellationToken cancel)
    {
        var one = await db.SupportRequests.Where(r => r.ClientId == client.Id).OrderByDescending(r => r.Id).Select(r => (Guid?)r.ProfessionalId).FirstOrDefaultAsync(cancel)
            ?? client.RegisteredById;
        if (one is { } professional && !await db.WorksElsewhereAsync(professional, client.TeamId, today, cancel)) return await db.SeeToAsync(professional, client.TeamId, today, cancel);
        return await db.ProfessionalsOf(client.TeamId, today).ToListAsync(cancel);
    }

    /// <summary>Whether somebody is a professional today, and not in this team: a client who moved is another team's.</summary>
    private static async Task<bool> WorksElsewhereAsync(this ClientsDb db, Guid professional, Guid teamId, DateOnly today, CancellationToken cancel)
    {
        var teams = await db.Roles.HoldingOn(today).Where(role => role.Role == Role.Professional && role.PersonId == professional).Select(role => role.TeamId).ToListAsync(cancel);
        return teams.Count > 0 && !teams.Contains(teamId);
    }

    /// <summary>The professionals of a team today.</summary>
    public static IQueryable<Guid> ProfessionalsOf(this ClientsDb db, Guid teamId, DateOnly today) =>
        db.Roles.HoldingOn(today).Where(role => role.Role == Role.Professional && role.TeamId == teamId).Select(role => role.PersonId).Distinct();

    /// <summary>Who sees to something of a client that cannot wait: the professional who has it, and when away whoever of the team is there besides.</summary>
    public static async Task<IReadOnlyList<Guid>> WhoSeesToAsync(this ClientsDb db, Guid clientId, Guid professional, DateOnly today, CancellationToken cancel)
    {
        var team = await db.Clients.Where(client => client.Id == clientId).Select(client => client.TeamId).SingleAsync(cancel);
        return await db.SeeToAsync(professional, team, today, cancel);
    }

    /// <summary>Whether the client says yes and no himself: not without an account, and not with one whose role ended.</summary>
    public static async Task<bool> AnswersOneselfAsync(this ClientsDb db, Client client, DateOnly today, CancellationToken cancel) =>
        client.AccountId is { } account && !await db.HasLostAsync(Role.Client, account, today, cancel);
}
