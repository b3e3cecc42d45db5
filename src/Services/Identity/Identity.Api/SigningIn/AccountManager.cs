using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.SigningIn;

/// <summary>The framework's rules of accounts; the counting of attempts it leaves to <see cref="Attempts"/>.</summary>
internal sealed class AccountManager(
    IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> users,
    IEnumerable<IPasswordValidator<Account>> passwords, ILookupNormalizer names, IdentityErrorDescriber errors, IServiceProvider services, ILogger<UserManager<Account>> log)
    : UserManager<Account>(store, options, hasher, users, passwords, names, errors, services, log)
{
    public override bool SupportsUserLockout => false;

    /// <summary>Makes a key for the second factor, which is not on yet: nobody's sign-in changes by it, so none is ended.</summary>
    /// <exception cref="InvalidOperationException">The account is not one that may be saved.</exception>
    public async Task MakeAuthenticatorKeyAsync(Account account)
    {
        await ((IUserAuthenticatorKeyStore<Account>)Store).SetAuthenticatorKeyAsync(account, GenerateNewAuthenticatorKey(), CancellationToken);
        (await UpdateUserAsync(account)).OrThrow();
    }

    /// <summary>Turns the second factor off and forgets its key, in one save with whatever else waits to be saved.</summary>
    /// <exception cref="InvalidOperationException">The account is not one that may be saved.</exception>
    public async Task ForgetTwoFactorAsync(Account account)
    {
        account.TwoFactorEnabled = false;
        await ((IUserAuthenticatorKeyStore<Account>)Store).SetAuthenticatorKeyAsync(account, GenerateNewAuthenticatorKey(), CancellationToken);
        (await UpdateSecurityStampAsync(account)).OrThrow(); // saves
    }
}

/// <summary>Outcomes of the framework.</summary>
internal static class AccountResults
{
    /// <summary>Whether somebody else took the sign-in name at the same moment; nothing was saved.</summary>
    public static bool IsNameTaken(this IdentityResult result) => result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.DuplicateUserName));

    /// <summary>Goes on only when it succeeded; nothing was saved when it did not.</summary>
    /// <exception cref="InvalidOperationException">It did not: the codes of what was wrong.</exception>
    public static void OrThrow(this IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException($"The account was not saved: {string.Join(", ", result.Errors.Select(error => error.Code))}.");
    }
}
