using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client no longer allows it: then nobody is looked for, or no ambassador looks along.</summary>
internal sealed class StopWithoutConsent(MatchingDb db, TimeProvider clock) : IReactTo<KnownConsent>
{
    public async Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.HoldsOn(clock.Today())) return;
        if (known.ScopeCode == ConsentScope.Matching)
        {
            foreach (var request in await db.Requests.Include(r => r.Matches).Where(r => r.ClientId == known.ClientId).ToListAsync(cancel))
                request.WithdrawOpenMatches();
        }
        else if (known.ScopeCode == ConsentScope.AmbassadorConsult)
        {
            foreach (var consult in await db.Consults.Where(c => c.ClientId == known.ClientId).ToListAsync(cancel))
                consult.Withdraw();
        }
    }
}
