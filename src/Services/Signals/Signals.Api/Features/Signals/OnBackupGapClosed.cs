using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Somebody is responsible and reachable again: what the platform told of it is over.</summary>
internal sealed class OnBackupGapClosed(SignalsDb db, Assignments assignments) : IHandle<BackupGapClosed>
{
    public async Task HandleAsync(BackupGapClosed happened, CancellationToken cancel)
    {
        var responsible = await db.Responsibles.SingleOrDefaultAsync(r => r.AgreementId == happened.AgreementId, cancel);
        if (responsible is null) db.Add(responsible = new Responsible { AgreementId = happened.AgreementId });
        if (responsible.HearOfGap(happened.Version)) await assignments.CloseOfPlatformAsync(happened.AgreementId, SignalOutcome.Resolved, cancel);
    }
}
