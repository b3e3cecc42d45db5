using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Messaging;
using Samenspel.Signals.Contracts;

namespace Samenspel.Clients.Features.CheckIns;

/// <summary>A private check is to be brought to a client: it is kept here, and <see cref="CheckMailJob"/> sends the message.</summary>
internal sealed class OnCheckInDue(ClientsDb db, TimeProvider clock) : IHandle<CheckInDue>
{
    public async Task HandleAsync(CheckInDue happened, CancellationToken cancel)
    {
        if (await db.CheckDeliveries.AnyAsync(delivery => delivery.Id == happened.CheckInId, cancel)) return;
        db.Add(CheckDelivery.Create(happened.CheckInId, happened.ClientId, clock.GetUtcNow()));
    }
}
