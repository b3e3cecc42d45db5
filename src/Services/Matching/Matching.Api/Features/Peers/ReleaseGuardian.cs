using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>A guardian is no longer a caregiver of a client: he no longer decides about a peer.</summary>
internal sealed class ReleaseGuardian(MatchingDb db, Notifier notices) : IReactTo<KnownCaregiver>
{
    public async Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known is not { IsGuardian: true, HasEnded: true, AccountId: { } account }) return;
        // The same person may be linked again, or twice: who still is a guardian goes on deciding.
        if (await db.Caregivers.AnyAsync(other => other.ClientId == known.ClientId && other.AccountId == account && other.IsGuardian && !other.HasEnded, cancel)) return;
        foreach (var proposal in await db.PeerProposals.Where(p => p.People.Any(one => one.IsGuardian && one.AccountId == account && one.ClientId == known.ClientId)).ToListAsync(cancel))
        {
            var before = proposal.Status;
            await notices.CompleteAsync(PeerNotices.Waiting, proposal.Id, account, cancel);
            proposal.RemoveGuardian(known.ClientId, account, happened.OccurredAt);
            await notices.TellChangeAsync(proposal, before, cancel);
        }
    }
}
