using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Requests;

/// <summary>Somebody cares for a client: with the client's consent the caregiver reads along.</summary>
internal sealed class OnCaregiverLinked(MatchingDb db) : IHandle<CaregiverLinked>
{
    public async Task HandleAsync(CaregiverLinked happened, CancellationToken cancel)
    {
        var caregiver = await db.Caregivers.SingleOrDefaultAsync(c => c.CaregiverId == happened.CaregiverId && c.ClientId == happened.ClientId, cancel)
            ?? db.Add(KnownCaregiver.Of(happened.CaregiverId, happened.ClientId)).Entity;
        caregiver.Link(happened.CaregiverAccountId, happened.IsGuardian, happened.OccurredAt);
    }
}
