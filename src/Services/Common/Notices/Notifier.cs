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
        // Those that wait are looked at as they are after the changes that go with this: what was just done is told anew.
        await db.Set<Notice>().Where(n => n.PersonId == personId && n.Code == kind.Code && n.SubjectId == subjectId && n.ReadAt == null).LoadAsync(cancel);
        if (db.Set<Notice>().Local.Any(n => n.PersonId == personId && n.Code == kind.Code && n.SubjectId == subjectId && n.ReadAt is null)) return;
        db.Add(Notice.Of(personId, kind, subjectId, clock.GetUtcNow()));
    }

    /// <summary>Whether anybody was told this of a subject, read or not.</summary>
    public Task<bool> WasToldAsync(NoticeKind kind, Guid subjectId, CancellationToken cancel) =>
        db.Set<Notice>().AnyAsync(n => n.SubjectId == subjectId && n.Code == kind.Code, cancel);

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

    /// <summary>What people were asked is for these from now on: of the others it no longer waits.</summary>
    /// <param name="kinds">What they were asked.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="remaining">Who are still asked.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task CompleteForOthersAsync(NoticeKind[] kinds, Guid subjectId, IReadOnlyCollection<Guid> remaining, CancellationToken cancel)
    {
        string[] codes = [.. kinds.Select(kind => kind.Code)];
        var waiting = await db.Set<Notice>()
            .Where(n => n.SubjectId == subjectId && n.ReadAt == null && codes.Contains(n.Code) && !remaining.Contains(n.PersonId))
            .ToListAsync(cancel);
        foreach (var notice in waiting) notice.Read(clock.GetUtcNow());
    }

    /// <summary>What waits with somebody is for these from now on. What waits with nobody is told to nobody.</summary>
    /// <param name="kind">What he was asked.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="to">For whom it is.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task PassOnAsync(NoticeKind kind, Guid subjectId, IReadOnlyCollection<Guid> to, CancellationToken cancel)
    {
        if (!await db.Set<Notice>().AnyAsync(n => n.SubjectId == subjectId && n.ReadAt == null && n.Code == kind.Code, cancel)) return;
        await CompleteForOthersAsync([kind], subjectId, to, cancel);
        foreach (var person in to) await NotifyAsync(person, kind, subjectId, cancel);
    }

    /// <summary>What somebody was asked is asked of somebody else from now on.</summary>
    /// <param name="kinds">What he was asked.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="from">Who no longer is.</param>
    /// <param name="to">Who is now.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public Task HandOverAsync(NoticeKind[] kinds, Guid subjectId, Guid from, Guid to, CancellationToken cancel) => HandOverAsync(kinds, subjectId, from, [to], cancel);

    /// <summary>What somebody was asked is asked of others from now on; it stays where it is when there are none.</summary>
    /// <param name="kinds">What he was asked.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="from">Who no longer is.</param>
    /// <param name="to">Who are now.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task HandOverAsync(NoticeKind[] kinds, Guid subjectId, Guid from, IReadOnlyCollection<Guid> to, CancellationToken cancel)
    {
        if (to.Count == 0) return;
        string[] codes = [.. kinds.Select(kind => kind.Code)];
        var waiting = await db.Set<Notice>().Where(n => n.SubjectId == subjectId && n.PersonId == from && n.ReadAt == null && codes.Contains(n.Code)).ToListAsync(cancel);
        foreach (var notice in waiting.Where(notice => notice.ReadAt is null))
        {
            notice.Read(clock.GetUtcNow());
            foreach (var person in to) await NotifyAsync(person, kinds.First(kind => kind.Code == notice.Code), subjectId, cancel);
        }
    }

    /// <summary>What waits with anybody is asked of this person as well.</summary>
    /// <param name="kinds">What is asked.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="personId">Who is asked as well.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task AskAlsoAsync(NoticeKind[] kinds, Guid subjectId, Guid personId, CancellationToken cancel)
    {
        string[] codes = [.. kinds.Select(kind => kind.Code)];
        var waiting = await db.Set<Notice>().Where(n => n.SubjectId == subjectId && n.ReadAt == null && codes.Contains(n.Code)).Select(n => n.Code).Distinct().ToListAsync(cancel);
        foreach (var kind in kinds.Where(kind => waiting.Contains(kind.Code))) await NotifyAsync(personId, kind, subjectId, cancel);
    }

    /// <summary>What one account was told about these subjects is told to another from now on: it reads all of it, and the former none.</summary>
    /// <param name="from">The account it was told, or who no account stands for yet.</param>
    /// <param name="to">Who reads it from now on.</param>
    /// <param name="subjects">What it is about.</param>
    /// <param name="cancel">Stops the look for it.</param>
    public async Task MoveAsync(Guid from, Guid to, IReadOnlyCollection<Guid> subjects, CancellationToken cancel)
    {
        await db.Set<Notice>().Where(n => n.PersonId == to && n.ReadAt == null && subjects.Contains(n.SubjectId)).LoadAsync(cancel);
        await db.Set<Notice>().Where(n => n.PersonId == from && subjects.Contains(n.SubjectId)).LoadAsync(cancel);
        var known = db.Set<Notice>().Local.ToList();
        foreach (var told in known.Where(n => n.PersonId == from && subjects.Contains(n.SubjectId)))
        {
            if (told.ReadAt is null && known.Exists(n => n.PersonId == to && n.ReadAt is null && (n.Code, n.SubjectId) == (told.Code, told.SubjectId))) told.Read(clock.GetUtcNow());
            told.GiveTo(to);
        }
    }

    /// <summary>What an account was told about these subjects was never for it, nor for anybody else.</summary>
    public async Task ForgetAsync(Guid personId, IReadOnlyCollection<Guid> subjects, CancellationToken cancel)
    {
        foreach (var told in await db.Set<Notice>().Where(n => n.PersonId == personId && subjects.Contains(n.SubjectId)).ToListAsync(cancel))
        {
            told.Read(clock.GetUtcNow()); // no mail is sent for it
            db.Remove(told);
        }
    }
}
