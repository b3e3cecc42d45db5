using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>
/// A guardian's role as caregiver is over: nobody waits for that answer any more when another guardian decides. Where there is no
/// other, the proposal waits, and the team is asked to call (Clients).
/// </summary>
internal sealed class FollowGuardianOnRole(MatchingDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownRole>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.Role != Role.Caregiver) return;
        var account = known.PersonId;
        foreach (var proposal in await db.PeerProposals.Where(p => p.Status == PeerStatus.Asked && p.People.Any(one => one.IsGuardian && one.AccountId == account)).ToListAsync(cancel))
            await FollowAsync(proposal, clock.Today(), cancel);
    }

    /// <summary>The proposals that are asked of a guardian whose role is over on this day.</summary>
    public IQueryable<PeerProposal> Waiting(DateOnly today)
    {
        var over = db.Roles.OverOn(Role.Caregiver, today).Select(role => role.PersonId);
        return db.PeerProposals.Where(p => p.Status == PeerStatus.Asked && p.People.Any(one => one.IsGuardian && over.Contains(one.AccountId)));
    }

    /// <summary>Looks whether all who can have said yes.</summary>
    public async Task FollowAsync(PeerProposal proposal, DateOnly today, CancellationToken cancel)
    {
        proposal.AgreeIfComplete(await db.GuardiansWithoutRoleAsync(proposal, today, cancel));
        await notices.TellChangeAsync(proposal, PeerStatus.Asked, cancel);
    }
}
