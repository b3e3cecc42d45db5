using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Nobody is responsible or reachable: whoever remains is told, as a signal that cannot wait.</summary>
internal sealed class OnBackupGapDetected(SignalsDb db, Assignments assignments, TimeProvider clock) : IHandle<BackupGapDetected>
{
    public async Task HandleAsync(BackupGapDetected happened, CancellationToken cancel)
    {
        if (await db.HasEndedAsync(happened.AgreementId, cancel)) return;
        var responsible = await db.Responsibles.SingleOrDefaultAsync(r => r.AgreementId == happened.AgreementId, cancel);
        if (responsible is null) db.Add(responsible = new Responsible { AgreementId = happened.AgreementId });
        if (!responsible.HearOfGap(happened.Version)) return;
        if (await db.OpenOfPlatform(happened.AgreementId).AnyAsync(s => s.Kind == SignalKind.BackupGap, cancel)) return;

        var collaboration = await db.Collaborations.AsNoTracking().SingleOrDefaultAsync(c => c.AgreementId == happened.AgreementId, cancel);
        if (collaboration is null)
        {
            responsible.StoreGap(happened.EventId, happened.ReasonCode);
            return;
        }
        var signal = Signal.Notice(collaboration, DetectedConcern.OfBackupGap(happened.EventId, happened.ReasonCode), clock.GetUtcNow());
        db.Add(signal);
        signal.RaiseTo(await assignments.GiveAsync(signal, collaboration, except: null, cancel));
    }
}
