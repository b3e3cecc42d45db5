using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>A colleague of the team helps the client from now on: a draft names the colleague, also when it is made only later. What has started is handed over here, with a reason.</summary>
internal sealed class FollowRequestOnHandover(AgreementsDb db, AttentionReview job, Notifier notices, TimeProvider clock) : IReactTo<KnownHandover>
{
    public async Task ReactAsync(KnownHandover known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.ProfessionalId is not { } now) return;
        foreach (var draft in await db.WithPartsAsync(db.Agreements.Where(a => a.RequestId == known.RequestId && a.Status == AgreementStatus.Draft), cancel))
        {
            var formerly = draft.ProfessionalId;
            if (!draft.FollowRequest(now, clock.GetUtcNow())) continue;
            await notices.HandOverAsync(AgreementNotices.OfResponsible, draft.Id, from: formerly, to: draft.ProfessionalId, cancel);
            await notices.AskAlsoAsync(AttentionNotices.OfResponsible, draft.Id, draft.ProfessionalId, cancel); // what the backup or the team was asked meanwhile
            await job.CheckAsync([draft], cancel);
            await notices.NotifyPeopleAsync(db, draft, AgreementNotices.ResponsibleChanged, except: draft.ProfessionalId, cancel);
        }
    }
}
