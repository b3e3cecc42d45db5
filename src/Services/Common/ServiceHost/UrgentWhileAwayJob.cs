using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.ServiceHost;

/// <summary>
/// What cannot wait was asked of somebody, who is away before it is done, or is a professional of the team no longer: whoever sees to it
/// now is asked. With who is away it waits as well; with who left it no longer does. What happens afterwards is told to them at once, by
/// whoever tells it.
/// </summary>
/// <param name="db">The database of a service that knows roles and absences.</param>
/// <param name="notices">Tells it.</param>
/// <param name="works">What cannot wait.</param>
public sealed class UrgentWhileAwayJob(DbContext db, Notifier notices, IEnumerable<IUrgentWork> works)
{
    /// <summary>Looks at who is not there today. Running it twice is running it once.</summary>
    /// <param name="now">This moment.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = now.DutchDay();
        var asked = works.SelectMany(work => work.Kinds.Select(kind => (Work: work, Kind: kind))).ToDictionary(one => one.Kind.Code);
        string[] codes = [.. asked.Keys];
        var notThere = db.NotThereOn(today);
        var waiting = await db.Set<Notice>().AsNoTracking()
            .Where(notice => notice.ReadAt == null && codes.Contains(notice.Code) && notThere.Contains(notice.PersonId))
            .Select(notice => new { notice.Code, notice.SubjectId, notice.PersonId, notice.At }).ToListAsync(cancel);
        foreach (var same in waiting.GroupBy(notice => (notice.Code, notice.SubjectId)))
        {
            var (work, kind) = asked[same.Key.Code];
            if (await work.FindAsync(same.Key.SubjectId, today, cancel) is { People.Count: > 0 } seenTo)
                await PassOnAsync(kind, same.Key.SubjectId, same.ToDictionary(notice => notice.PersonId, notice => notice.At), seenTo, today, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <param name="kind">What is asked.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="told">Who may not be there, and when each of them was told.</param>
    /// <param name="seenTo">Who sees to it today.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    private async Task PassOnAsync(NoticeKind kind, Guid subject, Dictionary<Guid, DateTimeOffset> told, SeenTo seenTo, DateOnly today, CancellationToken cancel)
    {
        var presence = await db.PresenceAsync(told.Keys.Cast<Guid?>(), today, cancel);
        Guid[] gone = [.. told.Keys.Where(person => !seenTo.People.Contains(person) && presence.HasLeftAsProfessional(seenTo.TeamId, person, today))];
        Guid[] notThere = [.. told.Keys.Where(person => gone.Contains(person) || presence.IsAway(person, today))];
        if (notThere.Length == 0) return;
        var since = notThere.Max(person => told[person]);
        // Who was told it in the same moment, or later, has seen it.
        var known = await db.Set<Notice>().Where(one => one.SubjectId == subject && one.Code == kind.Code && one.At >= since).Select(one => one.PersonId).ToListAsync(cancel);
        Guid[] others = [.. seenTo.People.Except(known)];
        foreach (var person in others) await notices.NotifyAsync(person, kind, subject, cancel);
        foreach (var person in gone)
        {
            // Somebody with another role may have been asked as that, together with who has it still.
            if (others.Length > 0 || !await db.Set<KnownRole>().HoldingOn(today).AnyAsync(role => role.PersonId == person && role.Role != Role.Professional, cancel))
                await notices.CompleteAsync([kind], subject, person, cancel);
        }
    }
}
