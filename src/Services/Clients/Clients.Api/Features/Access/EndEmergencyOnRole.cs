using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Clients.Features.Access;

/// <summary>A professional's role ended: what was opened by it in an emergency is closed, and another role does not open it again.</summary>
internal sealed class EndEmergencyOnRole(ClientsDb db, TimeProvider clock) : IReactTo<KnownRole>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (known.Role is not Role.Professional || !known.IsOverOn(now.DutchDay())) return;
        foreach (var access in await db.EmergencyAccesses.Where(access => access.ProfessionalId == known.PersonId && access.Until > now).ToListAsync(cancel)) access.End(now);
    }

    /// <summary>
    /// A role that ran out on its last day raises no event. What was opened after that day, by the next role, stays open, and so does
    /// all of who is a professional of the same team again.
    /// </summary>
    public async Task LookAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = now.DutchDay();
        var over = db.Roles.OverOn(Role.Professional, today);
        foreach (var access in await db.EmergencyAccesses.Where(access => access.Until > now && over.Any(role => role.PersonId == access.ProfessionalId)).ToListAsync(cancel))
        {
            var opened = access.OpenedAt.DutchDay();
            if (!await over.AnyAsync(role => role.PersonId == access.ProfessionalId && role.Until >= opened, cancel)) continue;
            access.End(now);
            await SaveAsync(cancel);
        }
        db.ChangeTracker.Clear();
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException closed)
        {
            foreach (var entry in closed.Entries) entry.State = EntityState.Detached; // its professional was first
        }
    }
}
