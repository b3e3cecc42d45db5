using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>A caregiver of a client is known: he is asked too.</summary>
internal sealed class OnCaregiverLinked(AgreementsDb db) : IHandle<CaregiverLinked>
{
    public async Task HandleAsync(CaregiverLinked happened, CancellationToken cancel)
    {
        var caregiver = await db.Caregivers.FindAsync([happened.ClientId, happened.CaregiverId], cancel)
            ?? db.Caregivers.Add(new Caregiver(happened.CaregiverId, happened.ClientId)).Entity;
        caregiver.Change(isLinked: true, happened.CaregiverAccountId, happened.OccurredAt);
    }
}
