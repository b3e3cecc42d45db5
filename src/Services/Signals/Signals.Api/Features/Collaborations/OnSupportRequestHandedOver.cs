using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A colleague helps a client from now on: what waits without an agreement goes along.</summary>
internal sealed class OnSupportRequestHandedOver(SignalsDb db, Assignments assignments, TimeProvider clock) : IHandle<SupportRequestHandedOver>
{
    public async Task HandleAsync(SupportRequestHandedOver happened, CancellationToken cancel)
    {
        if (await db.HelpsAsync(happened.RequestId, happened.ClientId, happened.ProfessionalId, happened, cancel))
            await assignments.LookAtHelpAgainAsync(happened.ClientId, clock.Today(), cancel);
    }
}
