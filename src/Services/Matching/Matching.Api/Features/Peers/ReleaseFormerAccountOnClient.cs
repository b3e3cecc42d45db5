using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>A client has another account: what the former said about a peer never was the client's word, and it reads nothing any more.</summary>
internal sealed class ReleaseFormerAccountOnClient(MatchingDb db, Notifier notices) : IReactTo<KnownClient>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        var (client, account) = (known.ClientId, known.AccountId);
        foreach (var proposal in await db.PeerProposals.Where(p => p.People.Any(one => !one.IsGuardian && one.ClientId == client && one.AccountId != account)).ToListAsync(cancel))
        {
            var before = proposal.Status;
            foreach (var former in proposal.People.Where(one => !one.IsGuardian && one.ClientId == client)) await notices.ForgetAsync(former.AccountId, [proposal.Id], cancel);
            proposal.RemovePeer(client, happened.OccurredAt);
            await notices.TellChangeAsync(proposal, before, cancel);
        }
    }
}
