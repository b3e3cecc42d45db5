using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.SigningIn;

/// <summary>A person whose proof of sign-in still counts.</summary>
internal sealed record Session(Person Person, Account Account, UserSession SignIn);

/// <summary>
/// Decides whether a cookie, a code or a refresh token still stands for its person. It does not when the person is
/// blocked, when the password or the two-factor settings have changed since, or when that sign-in has ended.
/// </summary>
internal sealed class Sessions(IdentityDb db)
{
    /// <summary>Claim with the account's security stamp. It never goes into an access or identity token.</summary>
    public const string Stamp = "stamp";

    public async Task<Session?> FindAsync(ClaimsPrincipal? proof, CancellationToken cancel)
    {
        if (!Guid.TryParse(proof?.FindFirstValue("sub"), out var id)) return null;

        if (!Guid.TryParse(proof.FindFirstValue(TokenClaims.Session), out var sessionId)) return null;
        var signIn = await db.UserSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId && s.PersonId == id && s.EndedAt == null, cancel);
        if (signIn is null) return null;

        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        return account is not null && person is { Status: PersonStatus.Active } && account.SecurityStamp == proof.FindFirstValue(Stamp)
            ? new Session(person, account, signIn)
            : null;
    }
}

/// <summary>What the cookie says: who, and by which proof; <see cref="AccountSignIn"/> adds which session. Everything else is read again when it matters.</summary>
internal sealed class CookieClaims : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [new("sub", user.Id.ToString()), new(Sessions.Stamp, user.SecurityStamp!)],
        IdentityConstants.ApplicationScheme, "sub", "role")));
}

/// <summary>Only an active person may sign in.</summary>
internal sealed class ActivePersonOnly(IdentityDb db) : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
        db.People.AnyAsync(person => person.Id == user.Id && person.Status == PersonStatus.Active);
}
