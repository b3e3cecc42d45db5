using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Something was told of a volunteer: the agreements with this volunteer are looked at once more, by the sign-in the volunteer has now.</summary>
internal sealed class ReviewAgreementsOnVolunteer(AgreementsDb db, Notifier notices, AttentionReview attention) : IReactTo<KnownVolunteer>
{
    public async Task ReactAsync(KnownVolunteer known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.AccountId is { } account)
        {
            foreach (var agreement in await db.WithPartsAsync(db.Agreements.Where(a => a.VolunteerId == known.VolunteerId && a.VolunteerAccountId != account), cancel))
            {
                await notices.CompleteAsync(AgreementNotices.ToAnswer, agreement.Id, agreement.VolunteerAccountId, cancel);
                agreement.SetVolunteerAccount(account);
            }
        }
        await attention.CheckVolunteerAsync(known.VolunteerId, cancel);
    }
}
