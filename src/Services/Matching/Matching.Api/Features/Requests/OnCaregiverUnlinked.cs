using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Peers;
using Samenspel.Messaging;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Requests;

/// <summary>Somebody is no longer a caregiver of a client, also when the link is heard only later; a guardian no longer decides about a peer.</summary>
internal sealed class OnCaregiverUnlinked(MatchingDb db, Notifier notices) : IHandle<CaregiverUnlinked>
{
    public async Task HandleAsync(CaregiverUnlinked happened, CancellationToken cancel)
    {
        var caregiver = await db.Caregivers.SingleOrDefaultAsync(c => c.CaregiverId == happened.CaregiverId && c.ClientId == happened.ClientId, cancel)
            ?? db.Add(KnownCaregiver.Of(happened.CaregiverId, happened.ClientId)).Entity;
        caregiver.Unlink(happened.OccurredAt);
        if (caregiver is not { IsGuardian: true, IsLinked: false, AccountId: { } account }) return;

        foreach (var proposal in await db.PeerProposals.Where(p => p.People.Any(one => one.IsGuardian && one.AccountId == account && one.ClientId == happened.ClientId)).ToListAsync(cancel))
        {
            var before = proposal.Status;
            proposal.LoseGuardian(happened.ClientId, account, happened.OccurredAt);
            await notices.TellChangeAsync(proposal, before, cancel);
        }
    }
}
