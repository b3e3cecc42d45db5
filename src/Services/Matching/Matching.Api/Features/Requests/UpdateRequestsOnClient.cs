using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>
/// A client is known to a team, perhaps with a sign-in by which the client takes part in the matches. What the professional was asked
/// to write down for the client, the client is asked from then on.
/// </summary>
internal sealed class UpdateRequestsOnClient(MatchingDb db, MatchNotifications news, Notifier notices) : IReactTo<KnownClient>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        foreach (var request in await db.Requests.Include(r => r.Matches).Where(r => r.ClientId == known.ClientId).ToListAsync(cancel))
        {
            var before = request.ClientAccountId;
            if (!request.SetClientAccount(known.AccountId)) continue;
            foreach (var match in request.Matches.Where(match => match.IsAlive))
            {
                await notices.CompleteAsync([MatchNotices.WriteDownClick], match.Id, personId: null, cancel);
                if (before is { } formerly) await notices.CompleteAsync([.. MatchNotices.OnItsWay, .. MatchNotices.InTheWay], match.Id, formerly, cancel);
                await news.TellWhatIsAskedAsync(request, match, person => person == known.AccountId, cancel);
            }
        }
        foreach (var consult in await db.Consults.Where(c => c.ClientId == known.ClientId && c.ClientAccountId != known.AccountId).ToListAsync(cancel)) consult.SetClientAccount(known.AccountId);
    }
}
