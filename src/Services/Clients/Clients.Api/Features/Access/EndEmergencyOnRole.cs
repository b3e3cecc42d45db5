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

    /// <summary>A role that ran out on its last day raises no event. What was opened by another role since then stays open.</summary>
    public async Task LookAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = now.DutchDay();
        foreach (var access in await db.EmergencyAccesses.Where(access => access.Until > now).ToListAsync(cancel))
        {
            var opened = access.OpenedAt.DutchDay();
            if (await db.Roles.AnyAsync(role => role.PersonId == access.ProfessionalId && role.Role == Role.Professional && role.Until >= opened && role.Until < today, cancel)) access.End(now);
        }
        await db.SaveChangesAsync(cancel);
    }
}
