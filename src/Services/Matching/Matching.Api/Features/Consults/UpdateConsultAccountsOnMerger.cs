using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Consults;

/// <summary>
/// Two files of a client were merged: who looks at a consult of the merged one is in the log of the kept client. Consults that were
/// asked under both go on, since an ambassador may be at work with each; another is asked when both are over.
/// </summary>
internal sealed class UpdateConsultAccountsOnMerger(MatchingDb db) : IReactTo<KnownMerger>
{
    public async Task ReactAsync(KnownMerger known, IntegrationEvent happened, CancellationToken cancel)
    {
        var account = await db.Clients.Where(client => client.ClientId == known.KeptClientId).Select(client => client.AccountId).SingleOrDefaultAsync(cancel);
        await db.Consults.Where(consult => consult.ClientId == known.KeptClientId).ExecuteUpdateAsync(set => set.SetProperty(consult => consult.ClientAccountId, account), cancel);
    }
}
