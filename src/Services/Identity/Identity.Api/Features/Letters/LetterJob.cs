using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.Identity.SigningIn;
using Samenspel.Mail;
using Samenspel.Notices;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.Features.Letters;

/// <summary>Sends the messages that wait, outside every transaction. What a mail server cannot take now is tried again for two days; after that, or when it is refused for good, the administrators see it.</summary>
internal sealed partial class LetterJob(IdentityDb db, Mailer mailer, Invitations invitations, AddressChanges changes, SignInNames names, Notifier notices, IConfiguration configuration, TimeProvider clock, ILogger<LetterJob> log)
{
    private const int BatchSize = 50;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var due = await db.Letters.Where(letter => letter.NextTryAt <= now)
            .OrderBy(letter => letter.NextTryAt).Select(letter => letter.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            await SendAsync(await db.Letters.SingleAsync(letter => letter.Id == id, cancel), cancel);
        }
    }

    private async Task SendAsync(Letter letter, CancellationToken cancel)
    {
        letter.BeginAttempt(clock.GetUtcNow() + MailPauses.After(letter.Tries + 1));
        await db.SaveChangesAsync(cancel);
        if (!MailboxAddress.TryParse(letter.Address, out var to)) letter.Settle(LetterProblem.Refused);
        else if (letter.Kind is not LetterKind.AddressToConfirm && letter.Address != await db.AddressOfAsync(letter.PersonId, cancel)) letter.Settle(null); // who reads the old one is not that person any more
        else
        {
            try
            {
                letter.Settle(await mailer.SendAsync(await WriteAsync(letter, to, cancel), cancel) ? null : LetterProblem.Refused);
            }
            catch (Exception failure) when (!cancel.IsCancellationRequested)
            {
                NotSent(log, letter.Id, letter.Tries, failure.GetType().Name);
                if (clock.GetUtcNow() - letter.At >= MailPauses.Longevity) letter.Settle(LetterProblem.GivenUp);
            }
        }
        await TellAsync(letter, cancel);
        await db.SaveChangesAsync(CancellationToken.None); // what has left is written down, also when the service stops
    }

    /// <summary>
    /// What did not arrive is told to who asked for it, who calls; when nobody did, or that is no administrator any more, to those who are.
    /// What waits for somebody is written about day after day: they are told once, until something arrives.
    /// </summary>
    private async Task TellAsync(Letter letter, CancellationToken cancel)
    {
        if (letter.NextTryAt is not null) return;
        if (letter.Problem is null)
        {
            // What left to one address says nothing of another, of which a change is asked.
            var since = letter.At - MailPauses.Longevity;
            if (!await db.Letters.AnyAsync(other => other.PersonId == letter.PersonId && other.Problem != null && other.Address != letter.Address && other.At >= since, cancel))
                await notices.CompleteAsync([AccountNotices.LetterNotDelivered], letter.PersonId, personId: null, cancel);
        }
        else
        {
            var before = letter.Kind is not LetterKind.SomethingWaits ? null : await db.Letters
                .Where(other => other.PersonId == letter.PersonId && other.Address == letter.Address && other.NextTryAt == null && other.Id != letter.Id)
                .OrderByDescending(other => other.At).ThenByDescending(other => other.Id).Select(other => other.Problem).FirstOrDefaultAsync(cancel);
            if (before is not null) return;
            var administrators = await db.AdministratorsAsync(clock.Today(), cancel);
            foreach (var administrator in letter.AskedBy is { } asker && administrators.Contains(asker) ? [asker] : administrators)
                await notices.NotifyAsync(administrator, AccountNotices.LetterNotDelivered, letter.PersonId, cancel);
        }
    }

    private async Task<MimeMessage> WriteAsync(Letter letter, MailboxAddress to, CancellationToken cancel)
    {
        var account = await db.Accounts.SingleAsync(account => account.Id == letter.PersonId, cancel);
        var name = account.SignInName;
        if (letter.Kind is LetterKind.AddressToConfirm)
        {
            var change = await db.AddressChanges.AsNoTracking().SingleAsync(change => change.Id == letter.AddressChangeId, cancel);
            name = AddressChanges.OwnNameAfter(account, change) ?? change.NewAddress;
        }
        return LetterText.Write(letter, to, await LinkAsync(letter, account), await names.ReaderAsync(account, letter.Address, name, cancel));
    }

    private async Task<Uri?> LinkAsync(Letter letter, Account account) =>
        letter.Kind switch
        {
            LetterKind.Invitation or LetterKind.NewPassword => await invitations.AddressAsync(account),
            LetterKind.AddressChangeAsked => await changes.LinkAsync(account, letter.AddressChangeId!.Value, AddressAnswer.Stop),
            LetterKind.AddressToConfirm => await changes.LinkAsync(account, letter.AddressChangeId!.Value, AddressAnswer.Confirm),
            LetterKind.SomethingWaits => new Uri(PublicAddress.Read(configuration), "home"),
            _ => null,
        };

    [LoggerMessage(LogLevel.Warning, "Message {Letter} could not leave in try {Try} ({Failure})")]
    private static partial void NotSent(ILogger log, Guid letter, int @try, string failure);
}
