using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client is known to a team, perhaps with a sign-in by which the client takes part in the matches.</summary>
internal sealed class AdmitClient(MatchingDb db) : IReactTo<KnownClient>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        foreach (var request in await db.Requests.Where(r => r.ClientId == known.ClientId).ToListAsync(cancel))
            request.SetClientAccount(known.AccountId);
    }
}
