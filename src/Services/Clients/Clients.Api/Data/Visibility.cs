using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Data;

/// <summary>Every query begins with who is asking.</summary>
internal static class Visibility
{
    /// <summary>Clients of the teams in which the asker is a professional: who may act for them. Nobody acts for himself as a professional of another team.</summary>
    public static IQueryable<Client> ClientsOfTeams(this ClientsDb db, CurrentUser user)
    {
        var teams = user.TeamsAs(Role.Professional);
        return db.Clients.Where(client => teams.Contains(client.TeamId));
    }

    /// <summary>Clients of the teams in which the asker is a professional, and the asker.</summary>
    public static IQueryable<Client> ClientsFor(this ClientsDb db, CurrentUser user)
    {
        var (me, teams) = (user.Id, user.TeamsAs(Role.Professional));
        return db.Clients.Where(client => teams.Contains(client.TeamId) || client.AccountId == me);
    }

    /// <summary>Support requests of the clients for whom the asker may act.</summary>
    public static IQueryable<SupportRequest> RequestsOfTeams(this ClientsDb db, CurrentUser user) =>
        db.SupportRequests.Where(request => db.ClientsOfTeams(user).Any(client => client.Id == request.ClientId));

    /// <summary>Support requests that the asker may read.</summary>
    public static IQueryable<SupportRequest> RequestsFor(this ClientsDb db, CurrentUser user) =>
        db.SupportRequests.Where(request => db.ClientsFor(user).Any(client => client.Id == request.ClientId));
}
