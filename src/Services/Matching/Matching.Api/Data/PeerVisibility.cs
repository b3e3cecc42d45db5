using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Matching.Data;

/// <summary>Every query begins with who is asking.</summary>
internal static class PeerVisibility
{
    /// <summary>Clients for whom the asker may wish and propose: oneself, whom one cares for, and those of the own teams.</summary>
    public static IQueryable<KnownClient> ClientsToSpeakFor(this MatchingDb db, CurrentUser user)
    {
        var (asClient, asCaregiver, teams) = (user.IdAs(Role.Client), user.IdAs(Role.Caregiver), user.WorksIn());
        return db.Clients.Where(client => client.AccountId == asClient || teams.Contains(client.TeamId)
            || db.Caregivers.Any(c => c.ClientId == client.ClientId && c.AccountId == asCaregiver && !c.HasEnded));
    }

    /// <summary>Proposals in which the asker is asked something, or about a client of the own teams.</summary>
    public static IQueryable<PeerProposal> PeersFor(this MatchingDb db, CurrentUser user)
    {
        var teams = user.WorksIn();
        var own = db.PeersOfOneself(user).Select(proposal => proposal.Id);
        return db.PeerProposals.Where(proposal => own.Contains(proposal.Id)
            || db.Clients.Any(client => teams.Contains(client.TeamId) && (client.ClientId == proposal.OneId || client.ClientId == proposal.OtherId)));
    }

    /// <summary>Those in which the asker is asked something.</summary>
    public static IQueryable<PeerProposal> PeersOfOneself(this MatchingDb db, CurrentUser user)
    {
        var (asClient, asCaregiver) = (user.IdAs(Role.Client), user.IdAs(Role.Caregiver));
        return db.PeerProposals.Where(proposal => proposal.People.Any(person => person.AccountId == (person.IsGuardian ? asCaregiver : asClient)));
    }

    /// <summary>Those the asker may plan: as guardian, or as professional of a team of one of the two.</summary>
    public static IQueryable<PeerProposal> PeersToPlan(this MatchingDb db, CurrentUser user)
    {
        var (asCaregiver, teams) = (user.IdAs(Role.Caregiver), user.WorksIn());
        return db.PeerProposals.Where(proposal => proposal.People.Any(person => person.AccountId == asCaregiver && person.IsGuardian)
            || db.Clients.Any(client => teams.Contains(client.TeamId) && (client.ClientId == proposal.OneId || client.ClientId == proposal.OtherId)));
    }

    /// <summary>The guardians of a proposal who hold no role as caregiver on this day, by which they would read and answer it.</summary>
    public static async Task<IReadOnlyCollection<Guid>> GuardiansWithoutRoleAsync(this MatchingDb db, PeerProposal proposal, DateOnly today, CancellationToken cancel)
    {
        Guid[] guardians = [.. proposal.People.Where(one => one.IsGuardian).Select(one => one.AccountId)];
        return await db.Roles.OverOn(Role.Caregiver, today).Where(role => guardians.Contains(role.PersonId)).Select(role => role.PersonId).Distinct().ToListAsync(cancel);
    }

    /// <summary>Who are asked for one of the two: oneself, and every guardian of a minor.</summary>
    /// <returns>What lacks, when somebody who must be asked cannot be.</returns>
    public static async Task<(IReadOnlyList<PeerPerson> People, Error? Error)> PeopleOfAsync(this MatchingDb db, KnownClient client, bool isMinor, CancellationToken cancel)
    {
        if (client.AccountId is not { } account) return ([], PeerErrors.SignInNeeded);
        var oneself = new PeerPerson { ClientId = client.ClientId, AccountId = account, IsGuardian = false };
        if (!isMinor) return ([oneself], null);
        var guardians = await db.Caregivers.Where(c => c.ClientId == client.ClientId && !c.HasEnded && c.IsGuardian && c.AccountId != null)
            .OrderBy(c => c.CaregiverId).Select(c => c.AccountId!.Value).Distinct().ToListAsync(cancel);
        return guardians.Count == 0
            ? ([], PeerErrors.GuardianNeeded)
            : ([oneself, .. guardians.Select(guardian => new PeerPerson { ClientId = client.ClientId, AccountId = guardian, IsGuardian = true })], null);
    }
}
