using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Tells the other services of placements that began or ended because a day came.</summary>
internal sealed class PlacementJob(IdentityDb db, TimeProvider clock)
{
    public async Task NotifyAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var due = await db.Placements
            .Where(p => p.BrokenOffAt == null && ((!p.StartPublished && p.From <= today) || (!p.EndPublished && p.Until < today)))
            .OrderBy(p => p.From).Take(500).ToListAsync(cancel);
        foreach (var placement in due) placement.RaiseDueEvents(today);
        await db.SaveChangesAsync(cancel);
    }
}
