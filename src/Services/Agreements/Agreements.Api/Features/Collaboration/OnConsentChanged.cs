using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Agreements.Features;

/// <summary>A client allowed something, or no longer does: what follows from it is looked up here, at once.</summary>
internal sealed class OnConsentChanged(AgreementsDb db) : IHandle<ConsentChanged>
{
    public async Task HandleAsync(ConsentChanged happened, CancellationToken cancel)
    {
        var consent = await db.Set<ClientConsent>().SingleOrDefaultAsync(c => c.ClientId == happened.ClientId && c.ScopeCode == happened.ScopeCode, cancel);
        if (consent is null) db.Add(consent = ClientConsent.Of(happened.ClientId, happened.ScopeCode));
        consent.Take(happened.IsGranted, happened.Until, happened.OccurredAt);
    }
}
