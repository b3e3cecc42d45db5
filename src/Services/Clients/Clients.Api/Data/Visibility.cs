using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Data;

/// <summary>Every query begins with who is asking, and as what: an account in a file says nothing of who has lost the role.</summary>
internal static class Visibility
{
    /// <summary>Clients of the teams in which the asker is a professional: who may act for them. Nobody acts for himself as a professional of another team.</summary>
    public static IQueryable<Client> ClientsOfTeams(this ClientsDb db, CurrentUser user)
    {
        var teams = user.TeamsAs(Role.Professional);
        return db.Clients.Where(client => teams.Contains(client.TeamId));
    }

    /// <summary>Clients of the teams in which the asker is a professional, and the asker: who may decide.</summary>
    public static IQueryable<Client> ClientsOfTeamsOrOneself(this ClientsDb db, CurrentUser user)
    {
        var (asClient, teams) = (user.IdAs(Role.Client), user.TeamsAs(Role.Professional));
        return db.Clients.Where(client => teams.Contains(client.TeamId) || client.AccountId == asClient);
    }

    /// <summary>Clients whose network the asker may map and ask: of the own teams, and of those cared for who allow reading along.</summary>
    public static IQueryable<Client> ClientsToAskFor(this ClientsDb db, CurrentUser user, TimeProvider clock)
    {
        if (!user.Is(Role.Caregiver)) return db.ClientsOfTeams(user);
        var (teams, caredFor) = (user.TeamsAs(Role.Professional), db.CaredForBy(user, clock));
        return db.Clients.Where(client => teams.Contains(client.TeamId) || caredFor.Contains(client.Id));
    }

    /// <summary>The people of those networks.</summary>
    public static IQueryable<NetworkMember> NetworkToAsk(this ClientsDb db, CurrentUser user, TimeProvider clock) =>
        db.NetworkMembers.Where(member => db.ClientsToAskFor(user, clock).Any(client => client.Id == member.ClientId));

    /// <summary>Clients whose file the asker may read: of the own teams, the asker, and those cared for who allow it.</summary>
    public static IQueryable<Client> ClientsFor(this ClientsDb db, CurrentUser user, TimeProvider clock)
    {
        // Asked for everybody, what a caregiver may read keeps the database from its indexes: it would walk through all clients.
        if (!user.Is(Role.Caregiver)) return db.ClientsOfTeamsOrOneself(user);
        var (asClient, teams) = (user.IdAs(Role.Client), user.TeamsAs(Role.Professional));
        var caredFor = db.CaredForBy(user, clock);
        return db.Clients.Where(client => teams.Contains(client.TeamId) || client.AccountId == asClient || caredFor.Contains(client.Id));
    }

    /// <summary>The same and, for a day, a file that the asker opened in an emergency.</summary>
    public static IQueryable<Client> ClientsToRead(this ClientsDb db, CurrentUser user, TimeProvider clock)
    {
        var opened = db.OpenedInEmergency(user, clock);
        var others = db.ClientsFor(user, clock).Select(client => client.Id);
        return db.Clients.Where(client => others.Contains(client.Id) || opened.Contains(client.Id));
    }

    /// <summary>Support requests of the clients for whom the asker may act.</summary>
    public static IQueryable<SupportRequest> RequestsOfTeams(this ClientsDb db, CurrentUser user) =>
        db.SupportRequests.Where(request => db.ClientsOfTeams(user).Any(client => client.Id == request.ClientId));

    /// <summary>Support requests of which the asker may decide.</summary>
    public static IQueryable<SupportRequest> RequestsOfTeamsOrOneself(this ClientsDb db, CurrentUser user) =>
        db.SupportRequests.Where(request => db.ClientsOfTeamsOrOneself(user).Any(client => client.Id == request.ClientId));

    /// <summary>Support requests of a client that wait for a yes to the text about the volunteer wanted.</summary>
    public static IQueryable<Guid> ProfilesToApprove(this ClientsDb db, Guid clientId) =>
        db.SupportRequests.Where(request => request.ClientId == clientId && (request.Correction != null || (request.Profile != null && request.Profile.ApprovedAt == null))
            && (request.Status == SupportRequestStatus.Explored || request.Status == SupportRequestStatus.Open)).Select(request => request.Id);

    /// <summary>Support requests that the asker may list.</summary>
    public static IQueryable<SupportRequest> RequestsFor(this ClientsDb db, CurrentUser user, TimeProvider clock) =>
        db.SupportRequests.Where(request => db.ClientsFor(user, clock).Any(client => client.Id == request.ClientId));

    /// <summary>Support requests that the asker may read.</summary>
    public static IQueryable<SupportRequest> RequestsToRead(this ClientsDb db, CurrentUser user, TimeProvider clock) =>
        db.SupportRequests.Where(request => db.ClientsToRead(user, clock).Any(client => client.Id == request.ClientId));

    /// <summary>Clients whom the asker cares for, as far as they allow reading along today.</summary>
    public static IQueryable<Guid> CaredForBy(this ClientsDb db, CurrentUser user, TimeProvider clock)
    {
        var asCaregiver = user.IdAs(Role.Caregiver);
        var allowing = db.ClientsWithConsent(ConsentScope.CaregiverView, clock);
        return db.Caregivers
            .Where(caregiver => caregiver.AccountId == asCaregiver && caregiver.UnlinkedAt == null && allowing.Contains(caregiver.ClientId))
            .Select(caregiver => caregiver.ClientId);
    }

    /// <summary>Clients who allow this today. What ran out counts as not allowed.</summary>
    public static IQueryable<Guid> ClientsWithConsent(this ClientsDb db, string scopeCode, TimeProvider clock)
    {
        var today = clock.Today();
        return db.Consents
            .Where(consent => consent.ScopeCode == scopeCode && consent.IsGranted && (consent.Until == null || consent.Until >= today))
            .Select(consent => consent.ClientId);
    }

    /// <summary>Clients whose file the asker opened in an emergency that is not over, and who is a professional still.</summary>
    public static IQueryable<Guid> OpenedInEmergency(this ClientsDb db, CurrentUser user, TimeProvider clock) => db.OpenInEmergency(user, clock).Select(access => access.ClientId);

    /// <summary>What the asker opened in an emergency that is not over, and who is a professional still.</summary>
    public static IQueryable<EmergencyAccess> OpenInEmergency(this ClientsDb db, CurrentUser user, TimeProvider clock)
    {
        var (me, now, isProfessional) = (user.Id, clock.GetUtcNow(), user.Is(Role.Professional));
        return db.EmergencyAccesses.Where(access => isProfessional && access.ProfessionalId == me && access.Until > now);
    }
}
