using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Notices;

namespace Samenspel.Identity.Features.SignInHelps;

/// <summary>Help that nobody confirmed in time waits for nobody any more.</summary>
internal sealed class SignInHelpJob(IdentityDb db, Notifier notices)
{
    /// <summary>So far back it is looked for, also when the service did not run for a while.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromDays(14);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var (over, since) = (SignInHelp.OpenSince(now), SignInHelp.OpenSince(now) - Back);
        var people = await db.SignInHelps.Where(help => help.ConfirmedAt == null && help.AskedAt <= over && help.AskedAt > since)
            .Where(help => !db.SignInHelps.Any(open => open.PersonId == help.PersonId && open.ConfirmedAt == null && open.AskedAt > over))
            .Select(help => help.PersonId).Distinct().ToListAsync(cancel);
        foreach (var person in people) await notices.CompleteAsync([AccountNotices.HelpToConfirm, AccountNotices.HelpAsked], person, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
