using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>A client allows something, or no longer; somebody cares for the client, or no longer does, and is or is not asked.</summary>
internal sealed class ReviewAgreementsOnConsentOrCaregiver(AgreementsDb db, AttentionReview attention) : IReactTo<KnownConsent>, IReactTo<KnownCaregiver>
{
    public Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);

    public async Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel)
    {
        var agreements = await db.WithPartsAsync(db.Agreements.Where(a => a.ClientId == known.ClientId && a.EndedAt == null), cancel);
        foreach (var agreement in agreements) agreement.SetCaregiverAccount(known.CaregiverId, known.AccountId);
        await attention.CheckAsync(agreements, cancel);
    }
}
