using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>
/// A guardian without a role as caregiver reads and decides nothing: another guardian of the same client decides alone. Where there is
/// no other, the proposal waits, and the team is asked to call (Clients).
/// </summary>
internal sealed class ReleaseGuardianOnRole(MatchingDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownRole>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.Role == Role.Caregiver) await FollowAsync(known.PersonId, clock.GetUtcNow(), cancel);
    }

    /// <summary>The people who decide about a peer and whose role as caregiver is over on this day.</summary>
    public IQueryable<KnownRole> Gone(DateOnly today) => db.Roles.OverOn(Role.Caregiver, today)
        .Where(role => db.PeerProposals.Any(p => Deciding.Contains(p.Status) && p.People.Any(one => one.IsGuardian && one.AccountId == role.PersonId)));

    /// <summary>Looks at the proposals this person decides about.</summary>
    public async Task FollowAsync(Guid account, DateTimeOffset now, CancellationToken cancel)
    {
        var gone = await Gone(now.DutchDay()).Select(role => role.PersonId).Distinct().ToListAsync(cancel);
        if (!gone.Contains(account)) return;
        foreach (var proposal in await db.PeerProposals.Where(p => Deciding.Contains(p.Status) && p.People.Any(one => one.IsGuardian && one.AccountId == account)).ToListAsync(cancel))
        {
            var before = proposal.Status;
            foreach (var client in proposal.People.Where(one => one.IsGuardian && one.AccountId == account).Select(one => one.ClientId).ToList())
            {
                if (!proposal.People.Exists(one => one.IsGuardian && one.ClientId == client && !gone.Contains(one.AccountId))) continue;
                await notices.ForgetAsync(account, [proposal.Id], cancel);
                proposal.RemoveGuardian(client, account, now);
            }
            await notices.TellChangeAsync(proposal, before, cancel);
        }
    }

    private static readonly PeerStatus[] Deciding = [PeerStatus.Asked, PeerStatus.Agreed, PeerStatus.Planned, PeerStatus.Met];
}
