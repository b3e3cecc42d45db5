using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features;

/// <summary>A client asks for a volunteer: matching keeps a copy, in codes. A request that is known, or was already withdrawn, stays as it is.</summary>
internal sealed class OnSupportRequestOpened(MatchingDb db) : IHandle<SupportRequestOpened>
{
    public async Task HandleAsync(SupportRequestOpened happened, CancellationToken cancel)
    {
        if (await db.Requests.AnyAsync(r => r.Id == happened.RequestId, cancel)) return;
        db.Add(MatchRequest.Open(
            happened.RequestId, happened.ClientId, happened.ClientAccountId, happened.ProfessionalId, happened.TeamId,
            happened.ActivityCode, happened.DistrictCode, happened.Slots, happened.ReviewOn, happened.OccurredAt));
    }
}
