using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.ServiceHost;

/// <summary>
/// What cannot wait was asked of somebody, who is away before it is done: whoever sees to it now is asked, too. What happens during an
/// absence is told to them at once, by whoever tells it.
/// </summary>
/// <param name="db">The database of a service that knows absences.</param>
/// <param name="notices">Tells it.</param>
/// <param name="works">What cannot wait.</param>
public sealed class UrgentWhileAwayJob(DbContext db, Notifier notices, IEnumerable<IUrgentWork> works)
{
    /// <summary>Looks at who is away today. Running it twice is running it once.</summary>
    /// <param name="now">This moment.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = now.DutchDay();
        var away = db.Set<KnownAbsence>().Where(absence => !absence.HasEnded && absence.From <= today && absence.Until >= today);
        foreach (var work in works)
        {
            var code = work.Kind.Code;
            var waiting = await db.Set<Notice>().AsNoTracking()
                .Where(notice => notice.ReadAt == null && notice.Code == code && away.Any(absence => absence.PersonId == notice.PersonId))
                .Select(notice => new { notice.SubjectId, notice.At }).ToListAsync(cancel);
            foreach (var notice in waiting.GroupBy(notice => notice.SubjectId).Select(same => same.MaxBy(one => one.At)!))
            {
                // Who was told it in the same moment, or later, has seen it.
                var told = await db.Set<Notice>().Where(one => one.SubjectId == notice.SubjectId && one.Code == code && one.At >= notice.At).Select(one => one.PersonId).ToListAsync(cancel);
                foreach (var person in (await work.SeeToAsync(notice.SubjectId, today, cancel)).Except(told)) await notices.NotifyAsync(person, work.Kind, notice.SubjectId, cancel);
                await db.SaveChangesAsync(cancel);
            }
        }
    }
}
