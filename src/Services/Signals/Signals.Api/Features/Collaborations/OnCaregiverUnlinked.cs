using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>Somebody is no longer a caregiver: nothing new is reported. What was reported is still answered.</summary>
internal sealed class OnCaregiverUnlinked(SignalsDb db) : IHandle<CaregiverUnlinked>
{
    public async Task HandleAsync(CaregiverUnlinked happened, CancellationToken cancel)
    {
        var link = await db.CaregiverLinks.SingleOrDefaultAsync(l => l.CaregiverId == happened.CaregiverId && l.ClientId == happened.ClientId, cancel);
        if (link is null) db.Add(link = new CaregiverLink { CaregiverId = happened.CaregiverId, ClientId = happened.ClientId });
        link.Change(isLinked: false, accountId: null, happened.OccurredAt);
    }
}
