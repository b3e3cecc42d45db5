using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Assigning;

/// <summary>What time alone changes: an absence begins or is over, a role ran out or begins; since the last look, or lately when the service was down.</summary>
internal sealed class AttendanceJob(SignalsDb db, Assignments assignments, AttendanceLooked looked, TimeProvider clock)
{
    /// <summary>So that a service that was away for a week misses nothing.</summary>
    private const int DaysLookedBack = 7;

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var since = looked.Until ?? today.AddDays(-DaysLookedBack);
        var before = since.AddDays(-1);
        var changed = db.WithWork()
            .Where(c => db.Absences.Any(a => !a.HasEnded && ((a.From >= since && a.From <= today) || (a.Until >= before && a.Until < today))
                    && (a.PersonId == c.ProfessionalId || a.PersonId == c.BackupId
                        || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == a.PersonId) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == a.PersonId)))
                || db.Roles.Any(r => !r.HasEnded && ((r.From >= since && r.From <= today) || (r.Until >= before && r.Until < today))
                    && (r.PersonId == c.ProfessionalId || r.PersonId == c.BackupId || (c.VolunteerId == Guid.Empty && r.Role == Role.Professional && r.TeamId == c.TeamId)
                        || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == r.PersonId) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == r.PersonId))))
            .Select(c => c.AgreementId);
        await foreach (var id in changed.InBatchesAsync(cancel))
        {
            var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == id, cancel);
            if (collaboration.IsWithoutAgreement) await assignments.LookAtHelpAgainAsync(collaboration.ClientId, today, cancel);
            else await assignments.LookAgainAsync(collaboration, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        looked.Until = today;
    }
}
