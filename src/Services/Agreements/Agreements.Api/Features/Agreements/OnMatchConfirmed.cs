using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>Volunteer and request belong together: a draft agreement is made, once per match. Matching may not have heard yet that the request was handed over.</summary>
internal sealed class OnMatchConfirmed(AgreementsDb db, AttentionReview job, TimeProvider clock) : IHandle<MatchConfirmed>
{
    public async Task HandleAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        if (await db.Agreements.AnyAsync(a => a.MatchId == happened.MatchId, cancel)) return;
        var client = await db.Clients.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId, cancel);
        var volunteer = await db.Volunteers.SingleOrDefaultAsync(v => v.VolunteerId == happened.VolunteerId, cancel);
        var colleague = await db.ReadHandoverAsync(happened.RequestId, cancel);
        var agreement = Agreement.Draft(
            happened.MatchId, happened.RequestId, happened.ClientId, client is null ? happened.ClientAccountId : client.AccountId, happened.VolunteerId, volunteer?.AccountId ?? happened.VolunteerAccountId,
            happened.OrganisationId, colleague ?? happened.ProfessionalId, happened.TeamId, happened.ActivityCode, clock.GetUtcNow());
        db.Add(agreement);
        await job.CheckAsync([agreement], cancel);
    }
}
