using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements.Features.Coaching;

/// <summary>A volunteer needs more or less guidance: the professionals with whom he works now are told.</summary>
internal sealed class OnSupportNeedChanged(AgreementsDb db, Notifier notices) : IHandle<SupportNeedChanged>
{
    public async Task HandleAsync(SupportNeedChanged happened, CancellationToken cancel)
    {
        db.Add(SupportNeed.Told(happened.EventId, happened.VolunteerId, happened.Level, happened.DirectionCode, happened.OccurredAt));
        var running = await db.Agreements
            .Where(agreement => agreement.VolunteerId == happened.VolunteerId && agreement.Status != AgreementStatus.Ended && agreement.ActivatedAt != null)
            .Select(agreement => new { agreement.Id, agreement.ProfessionalId }).ToListAsync(cancel);
        foreach (var agreement in running)
            await notices.NotifyAsync(agreement.ProfessionalId, CoachingNotices.SupportNeedChanged, agreement.Id, cancel);
    }
}
