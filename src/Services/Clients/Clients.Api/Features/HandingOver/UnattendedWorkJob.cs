using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Access;
using Samenspel.Domain;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>A role that runs out on its last day raises no event: the teams in which one did, or began, and the people whose did, are looked at.</summary>
internal sealed class UnattendedWorkJob(ClientsDb db, UnattendedWork unattended, AskToCallOnRole signIns, EndEmergencyOnRole emergencies)
{
    /// <summary>So that a service that was away for a week misses no role that ran out or began.</summary>
    private const int DaysLookedBack = 7;

    /// <summary>Looks at the teams as they are at this moment. Running it twice is running it once.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await emergencies.LookAsync(now, cancel);
        var today = now.DutchDay();
        var lately = today.AddDays(-DaysLookedBack);
        var changed = db.Roles.Where(role => !role.HasEnded && ((role.Until >= lately && role.Until < today) || (role.From > lately && role.From <= today)));
        var teams = await changed.Where(role => role.Role == Role.Professional && role.TeamId != null)
            .Select(role => role.TeamId!.Value).Distinct().ToListAsync(cancel);
        foreach (var team in teams)
        {
            await unattended.TellAsync(team, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        foreach (var person in await changed.Where(role => role.Role == Role.Client || role.Role == Role.Caregiver).Select(role => role.PersonId).Distinct().ToListAsync(cancel))
        {
            await signIns.LookAsync(person, isNews: false, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
