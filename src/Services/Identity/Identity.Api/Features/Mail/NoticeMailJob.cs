using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.Features.Mail;

/// <summary>
/// Writes to people for whom something waits: at once when it cannot wait, else once a day, as each person chose. One letter tells of
/// all that waits, and of nothing in it; the letter itself is sent, and tried again, like any other.
/// </summary>
internal sealed class NoticeMailJob(IdentityDb db)
{
    private const int BatchSize = 200;

    /// <summary>Looks at everything as it is at this moment. Running it twice is running it once.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var dayAgo = now.AddDays(-1);
        var waiting = await db.WaitingNotices.Where(notice => !notice.IsSettled && notice.PersonId != null)
            .GroupBy(notice => notice.PersonId!.Value)
            .Select(one => new { PersonId = one.Key, Urgent = one.Count(notice => notice.IsUrgent) })
            .Where(one => !db.MailChoices.Any(choice => choice.Id == one.PersonId && choice.Wish != MailWish.Never && choice.LastAt > dayAgo
                && !(one.Urgent > 0 && choice.Wish == MailWish.AtOnceWhenUrgent)))
            .OrderByDescending(one => one.Urgent).Select(one => one.PersonId).Take(BatchSize).ToListAsync(cancel);
        foreach (var personId in waiting)
        {
            db.ChangeTracker.Clear();
            await WriteAsync(personId, now, cancel);
        }
    }

    private async Task WriteAsync(Guid personId, DateTimeOffset now, CancellationToken cancel)
    {
        var choice = await db.MailChoices.SingleOrDefaultAsync(one => one.Id == personId, cancel) ?? db.Add(MailChoice.Of(personId)).Entity;
        var address = choice.Wish == MailWish.Never ? null : await db.Accounts
            .Where(account => account.Id == personId && db.People.Any(person => person.Id == personId && person.Status == PersonStatus.Active))
            .Select(account => account.Email).SingleOrDefaultAsync(cancel);
        if (address is not null)
        {
            db.Add(Letter.Write(personId, LetterKind.SomethingWaits, address, now, askedBy: null));
            choice.Written(now);
        }
        // Who wants no mail, or cannot sign in, finds what waits on the own page.
        foreach (var notice in await db.WaitingNotices.Where(notice => notice.PersonId == personId && !notice.IsSettled).ToListAsync(cancel)) notice.Settle(now);
        await db.SaveChangesAsync(cancel);
    }
}
