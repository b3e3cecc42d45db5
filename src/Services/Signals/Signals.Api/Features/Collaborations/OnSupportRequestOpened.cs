using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A professional helps a client with a support request: what waits without an agreement goes along.</summary>
internal sealed class OnSupportRequestOpened(SignalsDb db, Assignments assignments, TimeProvider clock) : IHandle<SupportRequestOpened>
{
    public async Task HandleAsync(SupportRequestOpened happened, CancellationToken cancel)
    {
        if (await db.HelpsAsync(happened.RequestId, happened.ClientId, happened.ProfessionalId, happened, cancel))
            await assignments.LookAtHelpAgainAsync(happened.ClientId, clock.Today(), cancel);
    }
}
