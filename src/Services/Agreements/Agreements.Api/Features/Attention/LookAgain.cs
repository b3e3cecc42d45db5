using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Somebody has a role, or no longer, or is away or back: agreements that he stands behind, or stood behind, are looked at once more.</summary>
internal sealed class LookAgainAtPerson(AgreementAttentionJob attention) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);
}

/// <summary>
/// A client allows something, or no longer; has a sign-in, or no longer; somebody cares for the client, or no longer does, and is or
/// is not asked.
/// </summary>
internal sealed class LookAgainAtClient(AgreementsDb db, Notifier notices, AgreementAttentionJob attention) : IReactTo<KnownConsent>, IReactTo<KnownCaregiver>, IReactTo<KnownClient>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        var isNews = false;
        foreach (var agreement in await db.Agreements.Where(a => a.ClientId == known.ClientId).ToListAsync(cancel))
        {
            var before = agreement.ClientAccountId;
            if (!agreement.SetClientAccount(known.AccountId)) continue;
            isNews = true;
            if (before is { } formerly) await notices.CompleteAsync(AgreementNotices.ToAnswer, agreement.Id, formerly, cancel);
        }
        if (isNews) await attention.CheckClientAsync(known.ClientId, cancel);
    }

    public Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);

    public Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);
}
