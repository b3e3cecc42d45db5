using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features;

/// <summary>Somebody is no longer a caregiver of a client, also when the link is heard only later.</summary>
internal sealed class OnCaregiverUnlinked(MatchingDb db) : IHandle<CaregiverUnlinked>
{
    public async Task HandleAsync(CaregiverUnlinked happened, CancellationToken cancel)
    {
        var caregiver = await db.Caregivers.SingleOrDefaultAsync(c => c.CaregiverId == happened.CaregiverId && c.ClientId == happened.ClientId, cancel)
            ?? db.Add(KnownCaregiver.Of(happened.CaregiverId, happened.ClientId)).Entity;
        caregiver.Unlink(happened.OccurredAt);
    }
}
