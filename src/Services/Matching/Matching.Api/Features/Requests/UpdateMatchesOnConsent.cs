using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client no longer allows it: then nobody is looked for, no volunteer gets contact data, or no ambassador looks along. Or allows it again.</summary>
internal sealed class UpdateMatchesOnConsent(MatchingDb db, ConsentNotifications news, TimeProvider clock) : IReactTo<KnownConsent>
{
    public async Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel)
    {
        var holds = known.HoldsOn(clock.Today());
        switch (known.ScopeCode)
        {
            case ConsentScope.Matching when !holds:
                foreach (var request in await RequestsAsync(known.ClientId, cancel)) await news.WithdrawMatchesAsync(request, cancel);
                break;
            case ConsentScope.VolunteerContact when !holds:
                foreach (var request in await RequestsAsync(known.ClientId, cancel)) await news.HoldMatchesAsync(request, cancel);
                break;
            case ConsentScope.VolunteerContact:
                foreach (var request in await RequestsAsync(known.ClientId, cancel)) await news.ResumeMatchesAsync(request, cancel);
                break;
            case ConsentScope.AmbassadorConsult when !holds:
                foreach (var consult in await db.Consults.Where(c => c.ClientId == known.ClientId).ToListAsync(cancel)) await news.WithdrawConsultAsync(consult, cancel);
                break;
        }
    }

    private Task<List<MatchRequest>> RequestsAsync(Guid clientId, CancellationToken cancel) =>
        db.Requests.Include(r => r.Matches).Where(r => r.ClientId == clientId).ToListAsync(cancel);
}
