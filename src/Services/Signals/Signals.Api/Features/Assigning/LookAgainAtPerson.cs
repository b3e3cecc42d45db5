using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Assigning;

/// <summary>Somebody has a role, or no longer, or is away or back: what waits for him goes to who is there.</summary>
internal sealed class LookAgainAtPerson(SignalsDb db, Assignments assignments) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) => LookAsync(known.PersonId, cancel);

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => LookAsync(known.PersonId, cancel);

    private async Task LookAsync(Guid person, CancellationToken cancel)
    {
        var waiting = await db.WithWork().Where(c => c.ProfessionalId == person || c.BackupId == person).ToListAsync(cancel);
        foreach (var collaboration in waiting) await assignments.LookAgainAsync(collaboration, formerly: [], cancel);
    }
}

/// <summary>What time alone changes: an absence begins, a role ran out yesterday.</summary>
internal sealed class AttendanceJob(SignalsDb db, Assignments assignments, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var yesterday = today.AddDays(-1);
        var changed = await db.WithWork().AsNoTracking()
            .Where(c => db.Absences.Any(a => (a.PersonId == c.ProfessionalId || a.PersonId == c.BackupId) && !a.HasEnded && a.From == today)
                || db.Roles.Any(r => (r.PersonId == c.ProfessionalId || r.PersonId == c.BackupId) && !r.HasEnded && r.Until == yesterday))
            .ToListAsync(cancel);
        foreach (var collaboration in changed)
        {
            await assignments.LookAgainAsync(collaboration, formerly: [], cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
