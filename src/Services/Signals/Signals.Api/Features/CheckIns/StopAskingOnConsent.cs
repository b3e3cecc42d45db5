using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>A client no longer wants to be asked in private: what the client was told about it waits no longer.</summary>
internal sealed class StopAskingOnConsent(SignalsDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownConsent>
{
    public async Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.HoldsOn(clock.Today())) return;
        foreach (var agreement in await db.Collaborations.Where(c => c.ClientId == known.ClientId).Select(c => c.AgreementId).ToListAsync(cancel))
            await notices.CompleteAsync([SignalNotices.QuestionWaits], agreement, personId: null, cancel);
    }
}
