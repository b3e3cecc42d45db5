using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Data;

/// <summary>
/// Every query begins with who is asking. A caregiver asks and arranges the own days off: being the caregiver is enough, and opens
/// nothing else of the client's file.
/// </summary>
internal static class RespiteVisibility
{
    /// <summary>Clients for whom the asker may arrange respite: of the own teams, and those cared for.</summary>
    public static IQueryable<Client> ClientsToRelieve(this ClientsDb db, CurrentUser user)
    {
        var (asCaregiver, teams) = (user.IdAs(Role.Caregiver), user.TeamsAs(Role.Professional));
        return db.Clients.Where(client => teams.Contains(client.TeamId)
            || db.Caregivers.Any(caregiver => caregiver.ClientId == client.Id && caregiver.AccountId == asCaregiver && caregiver.UnlinkedAt == null));
    }

    /// <summary>The respite of a part, for a consumer, who asks for nobody; null when the id is of something else.</summary>
    public static Task<RespiteRequest?> RespiteOfBlockAsync(this ClientsDb db, Guid blockId, CancellationToken cancel) =>
        db.Respites.SingleOrDefaultAsync(respite => respite.Blocks.Any(block => block.Id == blockId), cancel);

    /// <summary>Respite of a client with a part for a volunteer that waits for a yes.</summary>
    public static IQueryable<Guid> RespiteToApprove(this ClientsDb db, Guid clientId) =>
        db.Respites.Where(respite => respite.ClientId == clientId && (respite.Status == RespiteStatus.Arranging || respite.Status == RespiteStatus.Covered)
            && respite.Blocks.Any(block => block.RemovedAt == null && block.Solution == RespiteSolution.Volunteer && block.SearchedSince == null)).Select(respite => respite.Id);

    /// <summary>Respite the asker may arrange.</summary>
    public static IQueryable<RespiteRequest> RespiteToArrange(this ClientsDb db, CurrentUser user) =>
        db.Respites.Where(respite => db.ClientsToRelieve(user).Any(client => client.Id == respite.ClientId));

    /// <summary>Respite of clients of the teams in which the asker is a professional.</summary>
    public static IQueryable<RespiteRequest> RespiteOfTeams(this ClientsDb db, CurrentUser user) =>
        db.Respites.Where(respite => db.ClientsOfTeams(user).Any(client => client.Id == respite.ClientId));

    /// <summary>Respite the asker may read: those, and of oneself.</summary>
    public static IQueryable<RespiteRequest> RespiteFor(this ClientsDb db, CurrentUser user)
    {
        var asClient = user.IdAs(Role.Client);
        return db.Respites.Where(respite => db.ClientsToRelieve(user).Any(client => client.Id == respite.ClientId)
            || db.Clients.Any(client => client.Id == respite.ClientId && client.AccountId == asClient));
    }
}
