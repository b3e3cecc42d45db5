using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.CheckIns;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>They agreed something new: after the first visit under it the client is asked whether it is better.</summary>
internal sealed class OnAgreementVersionAccepted(SignalsDb db, IOptions<CheckInOptions> options, TimeProvider clock) : IHandle<AgreementVersionAccepted>
{
    public async Task HandleAsync(AgreementVersionAccepted happened, CancellationToken cancel)
    {
        var schedule = await db.CheckInSchedules.SingleOrDefaultAsync(s => s.AgreementId == happened.AgreementId, cancel);
        if (schedule is null) db.Add(schedule = CheckInSchedule.For(happened.AgreementId));
        schedule.RecordNewVersion(happened.Number, happened.OccurredAt, options.Value.AskAfter(schedule.LastVisitOn ?? clock.Today(), clock.GetUtcNow()));
    }
}
