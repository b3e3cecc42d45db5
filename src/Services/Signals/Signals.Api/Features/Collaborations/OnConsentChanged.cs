using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A client wants to be asked how it goes, or no longer.</summary>
internal sealed class OnConsentChanged(SignalsDb db) : IHandle<ConsentChanged>
{
    public async Task HandleAsync(ConsentChanged happened, CancellationToken cancel)
    {
        if (happened.ScopeCode != ConsentScope.CheckIn) return;

        var consent = await db.CheckInConsents.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId, cancel);
        if (consent is null) db.Add(consent = new CheckInConsent { ClientId = happened.ClientId });
        consent.Change(happened.IsGranted, happened.Until, happened.OccurredAt);
    }
}
