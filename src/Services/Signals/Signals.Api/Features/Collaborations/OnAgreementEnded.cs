using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A collaboration ended: nothing new is reported about it. What was reported is still answered.</summary>
internal sealed class OnAgreementEnded(SignalsDb db, Notifier notices, Assignments assignments) : IHandle<AgreementEnded>
{
    public async Task HandleAsync(AgreementEnded happened, CancellationToken cancel)
    {
        if (await db.EndedCollaborations.AnyAsync(ended => ended.AgreementId == happened.AgreementId, cancel)) return;
        db.Add(new EndedCollaboration { AgreementId = happened.AgreementId });
        await notices.CompleteAsync(SignalNotices.NotArrived, happened.AgreementId, personId: null, cancel);
        await assignments.CloseOfPlatformAsync(happened.AgreementId, SignalOutcome.CollaborationEnded, cancel);
    }
}
