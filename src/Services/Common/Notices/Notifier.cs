using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;

namespace Samenspel.Notices;

/// <summary>Tells people something, and takes it away when it is done; saved with the changes of whoever does so.</summary>
public sealed class Notifier(DbContext db, TimeProvider clock)
{
    /// <summary>Tells a person, unless the same about the same waits to be read already.</summary>
    /// <param name="personId">The sign-in of the person.</param>
    /// <param name="kind">What is told.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task NotifyAsync(Guid personId, NoticeKind kind, Guid subjectId, CancellationToken cancel)
    {
        var notices = db.Set<Notice>();
        if (notices.Local.Any(n => n.PersonId == personId && n.Code == kind.Code && n.SubjectId == subjectId)
            || await notices.AnyAsync(n => n.PersonId == personId && n.Code == kind.Code && n.SubjectId == subjectId && n.ReadAt == null, cancel))
            return;
        db.Add(Notice.Of(personId, kind, subjectId, clock.GetUtcNow()));
    }

    /// <summary>What people were asked is done: it no longer waits to be read. What was told with the same changes still does.</summary>
    /// <param name="kinds">What they were asked.</param>
    /// <param name="subjectId">What it was about.</param>
    /// <param name="personId">Who did it; null when it is done for everybody.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task CompleteAsync(NoticeKind[] kinds, Guid subjectId, Guid? personId, CancellationToken cancel)
    {
        string[] codes = [.. kinds.Select(kind => kind.Code)];
        var waiting = await db.Set<Notice>()
            .Where(n => n.SubjectId == subjectId && n.ReadAt == null && codes.Contains(n.Code) && (personId == null || n.PersonId == personId))
            .ToListAsync(cancel);
        foreach (var notice in waiting) notice.Read(clock.GetUtcNow());
    }
}
