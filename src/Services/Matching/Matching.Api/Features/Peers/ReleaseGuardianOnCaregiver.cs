using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>A guardian is no longer a caregiver of a client, or has another account: who is none today no longer decides about a peer.</summary>
internal sealed class ReleaseGuardianOnCaregiver(MatchingDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownCaregiver>
{
    public async Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (!known.IsGuardian) return;
        var client = known.ClientId;
        // The same person may be linked again, or twice: who still is a guardian goes on deciding.
        var guardians = await db.Caregivers.Where(one => one.ClientId == client && one.IsGuardian && !one.HasEnded && one.AccountId != null).Select(one => one.AccountId!.Value).ToListAsync(cancel);
        foreach (var proposal in await db.PeerProposals.Where(p => p.People.Any(one => one.IsGuardian && one.ClientId == client && !guardians.Contains(one.AccountId))).ToListAsync(cancel))
        {
            var before = proposal.Status;
            foreach (var account in proposal.People.Where(one => one.IsGuardian && one.ClientId == client && !guardians.Contains(one.AccountId)).Select(one => one.AccountId).ToList())
            {
                await notices.ForgetAsync(account, [proposal.Id], cancel);
                proposal.RemoveGuardian(client, account, happened.OccurredAt);
            }
            proposal.AgreeIfComplete(await db.GuardiansWithoutRoleAsync(proposal, clock.Today(), cancel));
            await notices.TellChangeAsync(proposal, before, cancel);
        }
    }
}
