using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>Somebody no longer cares for a client: nobody waits for his answer.</summary>
internal sealed class OnCaregiverUnlinked(AgreementsDb db, TimeProvider clock) : IHandle<CaregiverUnlinked>
{
    public async Task HandleAsync(CaregiverUnlinked happened, CancellationToken cancel)
    {
        var caregiver = await db.Caregivers.FindAsync([happened.ClientId, happened.CaregiverId], cancel)
            ?? db.Caregivers.Add(new Caregiver(happened.CaregiverId, happened.ClientId)).Entity;
        caregiver.Change(isLinked: false, accountId: null, happened.OccurredAt);

        var client = happened.ClientId;
        foreach (var agreement in await db.WholeAsync(db.Agreements.Where(a => a.ClientId == client && a.Status != AgreementStatus.Ended), cancel))
            agreement.WithCaregivers([.. agreement.Caregivers.Where(one => one.IsLinked)]).Settle(clock.GetUtcNow());
    }
}
