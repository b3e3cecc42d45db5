using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Client and volunteer met. After the second time, and after the first under a new version, the client is asked how it is.</summary>
internal sealed class OnVisitCompleted(SignalsDb db, IOptions<CheckInOptions> options, TimeProvider clock) : IHandle<VisitCompleted>
{
    public async Task HandleAsync(VisitCompleted happened, CancellationToken cancel)
    {
        if (await db.CountedVisits.AnyAsync(visit => visit.VisitId == happened.VisitId, cancel)) return;
        db.Add(new CountedVisit { VisitId = happened.VisitId, AgreementId = happened.AgreementId, CountedAt = clock.GetUtcNow() });

        var schedule = await db.CheckInSchedules.SingleOrDefaultAsync(s => s.AgreementId == happened.AgreementId, cancel);
        if (schedule is null) db.Add(schedule = CheckInSchedule.For(happened.AgreementId));
        schedule.RecordVisit(happened.VisitedOn, happened.OccurredAt, options.Value.AskAfter(happened.VisitedOn, clock.GetUtcNow()));
    }
}
