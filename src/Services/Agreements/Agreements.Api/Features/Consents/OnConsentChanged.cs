
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;
namespace Samenspel.Agreements.Features.Consents;

/// <summary>A client allowed something, or no longer does.</summary>
internal sealed class OnConsentChanged(AgreementsDb db) : IHandle<ConsentChanged>
{
    public async Task HandleAsync(ConsentChanged happened, CancellationToken cancel)
    {
        var consents = db.Set<ClientConsent>();
        var consent = await consents.FindAsync([happened.ClientId, happened.ScopeCode], cancel)
            ?? consents.Add(new ClientConsent(happened.ClientId, happened.ScopeCode)).Entity;
        consent.Change(happened.IsGranted, happened.Until, happened.OccurredAt);
    }
}
