using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>
/// Two files of a client were merged. A pair has one proposal: of two, the one that came further goes on, and a no in either is a no.
/// Nobody is the own peer.
/// </summary>
internal sealed class JoinPeersOnMerger(MatchingDb db, Notifier notices) : IReactTo<KnownMerger>
{
    public async Task ReactAsync(KnownMerger known, IntegrationEvent happened, CancellationToken cancel)
    {
        var (merged, kept) = (known.MergedClientId, known.KeptClientId);
        foreach (var proposal in await db.PeerProposals.Where(p => p.OneId == merged || p.OtherId == merged).ToListAsync(cancel))
        {
            var other = proposal.OneId == merged ? proposal.OtherId : proposal.OneId;
            var twin = await db.PeerProposals.SingleOrDefaultAsync(p => (p.OneId == kept && p.OtherId == other) || (p.OneId == other && p.OtherId == kept), cancel);
            if (other == kept) await RemoveAsync(proposal, cancel);
            else if (twin is null) proposal.Rename(merged, kept);
            else await JoinAsync(proposal, twin, known, happened, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task JoinAsync(PeerProposal proposal, PeerProposal twin, KnownMerger known, IntegrationEvent happened, CancellationToken cancel)
    {
        PeerProposal[] both = [.. new[] { proposal, twin }.OrderByDescending(one => one.Status == PeerStatus.Confirmed).ThenBy(one => one.Status == PeerStatus.Ended)
            .ThenByDescending(one => one.Status).ThenBy(one => one.Id)];
        var (goesOn, goes, before) = (both[0], both[1], both[0].Status);
        if (goes.Status == PeerStatus.Ended) goesOn.EndByTwin(happened.OccurredAt);
        await notices.TellChangeAsync(goesOn, before, cancel);
        await RemoveAsync(goes, cancel);
        if (goesOn == proposal) proposal.Rename(known.MergedClientId, known.KeptClientId);
    }

    private async Task RemoveAsync(PeerProposal proposal, CancellationToken cancel)
    {
        await notices.CompleteAsync(PeerNotices.Waiting, proposal.Id, personId: null, cancel);
        db.Remove(proposal);
        await db.SaveChangesAsync(cancel); // before the other takes the place of the pair
    }
}
