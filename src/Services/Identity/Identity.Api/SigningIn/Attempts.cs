using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.SigningIn;

/// <summary>
/// How often somebody may guess a password or a code. An attempt counts before it is looked at, in one statement of the database, so
/// that guesses at the same moment are counted like any others; the framework counts afterwards and would lose most of them.
/// </summary>
internal sealed class Attempts(IdentityDb db, TimeProvider clock, IOptions<IdentityOptions> options)
{
    /// <summary>Counts an attempt.</summary>
    /// <returns>False when there were too many: it is not looked at.</returns>
    public async Task<bool> TryBeginAsync(Account account)
    {
        var (now, most) = (clock.GetUtcNow(), options.Value.Lockout.MaxFailedAccessAttempts);
        DateTimeOffset? end = now + options.Value.Lockout.DefaultLockoutTimeSpan;
        return await Of(account).Where(a => a.LockoutEnd == null || a.LockoutEnd <= now).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.AccessFailedCount, a => a.LockoutEnd == null ? a.AccessFailedCount + 1 : 1)
            .SetProperty(a => a.LockoutEnd, a => a.LockoutEnd == null && a.AccessFailedCount + 1 >= most ? end : null)) == 1;
    }

    /// <summary>The attempt was right, and another is still to come: it is taken off again, those before it are not.</summary>
    public Task TakeOffAsync(Account account)
    {
        var most = options.Value.Lockout.MaxFailedAccessAttempts;
        return Of(account).Where(a => a.AccessFailedCount > 0).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount - 1)
            .SetProperty(a => a.LockoutEnd, a => a.AccessFailedCount <= most ? null : a.LockoutEnd));
    }

    /// <summary>The person proved who it is: all is forgotten.</summary>
    public Task ForgetAsync(Account account) => Of(account).ExecuteUpdateAsync(set => set
        .SetProperty(a => a.AccessFailedCount, 0)
        .SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null));

    private IQueryable<Account> Of(Account account)
    {
        var id = account.Id;
        return db.Accounts.Where(a => a.Id == id);
    }
}
