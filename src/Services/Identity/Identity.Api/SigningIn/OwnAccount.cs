using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.SigningIn;

/// <summary>What a person who is signed in does with the own account.</summary>
internal sealed class OwnAccount(
    UserManager<Account> accounts, SignInManager<Account> signIn, IdentityDb db, Attempts attempts, TwoFactorRules twoFactor, TimeProvider clock)
{
    public async Task<Account> ReadAsync(ClaimsPrincipal user) => (await accounts.GetUserAsync(user))!;

    /// <summary>Checks the password again before something important; guesses count towards the lockout.</summary>
    public async Task<bool> IsPasswordAsync(Account account, string password)
    {
        if (!await attempts.TryBeginAsync(account) || !await accounts.CheckPasswordAsync(account, password)) return false;
        await attempts.TakeOffAsync(account);
        return true;
    }

    /// <summary>The settings changed, which ends all sessions; this one goes on.</summary>
    public Task KeepSignedInAsync(Account account) => signIn.RefreshSignInAsync(account);

    public async Task<bool> NeedsTwoFactorAsync(Account account)
    {
        var person = (await db.People.FindAsync(account.Id))!;
        return twoFactor.IsRequired(person, clock.Today());
    }
}
