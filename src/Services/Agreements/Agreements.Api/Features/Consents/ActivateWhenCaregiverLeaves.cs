using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Relations;
namespace Samenspel.Agreements.Features.Consents;

/// <summary>Somebody no longer cares for a client: nobody waits for his answer.</summary>
internal sealed class ActivateWhenCaregiverLeaves(AgreementsDb db, TimeProvider clock) : IReactTo<KnownCaregiver>
{
    public async Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (!known.HasEnded) return;
        var client = known.ClientId;
        foreach (var agreement in await db.WithPartsAsync(db.Agreements.Where(a => a.ClientId == client && a.Status != AgreementStatus.Ended), cancel))
            agreement.ActivateIfComplete(clock.GetUtcNow());
    }
}
