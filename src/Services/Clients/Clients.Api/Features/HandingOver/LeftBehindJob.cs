using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>A role that runs out on its last day raises no event: the teams in which one did, or began, are looked at.</summary>
internal sealed class LeftBehindJob(ClientsDb db, LeftBehind leftBehind)
{
    /// <summary>Looks at the teams as they are at this moment. Running it twice is running it once.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = now.DutchDay();
        var yesterday = today.AddDays(-1);
        var teams = await db.Roles.Where(role => role.Role == Role.Professional && role.TeamId != null && !role.HasEnded && (role.Until == yesterday || role.From == today))
            .Select(role => role.TeamId!.Value).Distinct().ToListAsync(cancel);
        foreach (var team in teams)
        {
            await leftBehind.TellAsync(team, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
