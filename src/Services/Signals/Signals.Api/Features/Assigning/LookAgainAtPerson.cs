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
        var waiting = await db.WithWork().Where(c => c.ProfessionalId == person || c.BackupId == person
            || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == person) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == person))
            .ToListAsync(cancel);
        foreach (var collaboration in waiting) await assignments.LookAgainAsync(collaboration, formerly: [], cancel);
    }
}

/// <summary>What time alone changes: an absence begins or is over, a role ran out yesterday.</summary>
internal sealed class AttendanceJob(SignalsDb db, Assignments assignments, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var yesterday = today.AddDays(-1);
        var changed = await db.WithWork().AsNoTracking()
            .Where(c => db.Absences.Any(a => !a.HasEnded && (a.From == today || a.Until == yesterday)
                    && (a.PersonId == c.ProfessionalId || a.PersonId == c.BackupId
                        || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == a.PersonId) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == a.PersonId)))
                || db.Roles.Any(r => !r.HasEnded && r.Until == yesterday
                    && (r.PersonId == c.ProfessionalId || r.PersonId == c.BackupId
                        || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == r.PersonId) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == r.PersonId))))
            .ToListAsync(cancel);
        foreach (var collaboration in changed)
        {
            await assignments.LookAgainAsync(collaboration, formerly: [], cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
