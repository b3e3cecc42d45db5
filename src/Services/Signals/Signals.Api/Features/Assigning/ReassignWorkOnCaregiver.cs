using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Assigning;

/// <summary>Somebody cares for a client, or no longer does: what waits goes to who is there and is no party to it.</summary>
internal sealed class ReassignWorkOnCaregiver(SignalsDb db, Assignments assignments) : IReactTo<KnownCaregiver>
{
    public async Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel)
    {
        foreach (var collaboration in await db.WithWork().Where(c => c.ClientId == known.ClientId).ToListAsync(cancel)) await assignments.LookAgainAsync(collaboration, cancel);
    }
}
