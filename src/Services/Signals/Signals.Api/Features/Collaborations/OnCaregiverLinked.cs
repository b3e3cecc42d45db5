using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A caregiver of a client can report and ask.</summary>
internal sealed class OnCaregiverLinked(SignalsDb db) : IHandle<CaregiverLinked>
{
    public async Task HandleAsync(CaregiverLinked happened, CancellationToken cancel)
    {
        var link = await db.CaregiverLinks.SingleOrDefaultAsync(l => l.CaregiverId == happened.CaregiverId && l.ClientId == happened.ClientId, cancel);
        if (link is null) db.Add(link = new CaregiverLink { CaregiverId = happened.CaregiverId, ClientId = happened.ClientId });
        link.Change(isLinked: true, happened.CaregiverAccountId, happened.OccurredAt);
    }
}
