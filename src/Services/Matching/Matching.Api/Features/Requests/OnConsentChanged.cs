using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client allows something, or no longer: without consent nobody is looked for, and no ambassador looks along.</summary>
internal sealed class OnConsentChanged(MatchingDb db, TimeProvider clock) : IHandle<ConsentChanged>
{
    private static readonly string[] Scopes = [ConsentScope.Matching, ConsentScope.AmbassadorConsult, ConsentScope.CaregiverView];

    public async Task HandleAsync(ConsentChanged happened, CancellationToken cancel)
    {
        if (!Scopes.Contains(happened.ScopeCode)) return;
        var consent = await db.Consents.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId && c.ScopeCode == happened.ScopeCode, cancel)
            ?? db.Add(KnownConsent.Of(happened.ClientId, happened.ScopeCode)).Entity;
        consent.Tell(happened.IsGranted, happened.Until, happened.OccurredAt);
        if (consent.Holds(clock.Today())) return;

        if (consent.ScopeCode == ConsentScope.Matching)
        {
            foreach (var request in await db.Requests.Include(r => r.Matches).Where(r => r.ClientId == consent.ClientId).ToListAsync(cancel))
                request.StopLooking();
        }
        else if (consent.ScopeCode == ConsentScope.AmbassadorConsult)
        {
            foreach (var consult in await db.Consults.Where(c => c.ClientId == consent.ClientId).ToListAsync(cancel))
                consult.Withdraw();
        }
    }
}
