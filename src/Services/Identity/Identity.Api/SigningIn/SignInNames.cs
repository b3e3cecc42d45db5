using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.SigningIn;

/// <summary>
/// What people sign in with. By default that is the e-mail address. People who share an address have a name each, except at most one of
/// them, whose name is the address. A name holds no @, so that it is never the address of somebody.
/// </summary>
internal sealed class SignInNames(IdentityDb db, ILookupNormalizer normalizer)
{
    /// <summary>The fewest and the most characters of a sign-in name that is no address.</summary>
    public const int MinLength = 3, MaxLength = 40;

    /// <summary>Lowercase letters, digits, and dots or hyphens between them.</summary>
    public const string Form = @"[a-z0-9]+([.\-][a-z0-9]+)*";

    /// <summary>Said of a name that has another form.</summary>
    public const string WrongForm = "A sign-in name has lowercase letters and digits, with dots or hyphens between them.";

    /// <summary>Who signs in with this: the one whose sign-in name it is, else the only one with this address.</summary>
    public async Task<Account?> FindAsync(string typed, CancellationToken cancel)
    {
        var (name, address) = (normalizer.NormalizeName(typed.Trim()), normalizer.NormalizeEmail(typed.Trim()));
        if (await db.Accounts.SingleOrDefaultAsync(account => account.NormalizedUserName == name, cancel) is { } found) return found;
        return await db.Accounts.Where(account => account.NormalizedEmail == address).OrderBy(account => account.Id).Take(2).ToListAsync(cancel) is [var only] ? only : null;
    }

    /// <summary>Whether somebody may have this address and sign-in name.</summary>
    /// <param name="accountId">Whose it will be; null for somebody new.</param>
    /// <param name="address">The e-mail address.</param>
    /// <param name="signInName">The sign-in name; null when that is the address.</param>
    /// <param name="cancel">Ends the question.</param>
    /// <returns>Why not, or null.</returns>
    public async Task<Error?> RefusalAsync(Guid? accountId, string address, string? signInName, CancellationToken cancel)
    {
        var others = db.Accounts.Where(account => account.Id != accountId);
        if (signInName is null)
        {
            var wanted = normalizer.NormalizeEmail(address);
            return await others.AnyAsync(account => account.NormalizedEmail == wanted || account.NormalizedUserName == wanted, cancel) ? IdentityErrors.EmailTaken : null;
        }
        var name = normalizer.NormalizeName(signInName);
        return await others.AnyAsync(account => account.NormalizedUserName == name, cancel) ? IdentityErrors.SignInNameTaken : null;
    }

    /// <summary>For whom a message to an address is, when the address does not say so: the sign-in name, else null.</summary>
    public async Task<string?> ReaderAsync(Account account, string address, string signInName, CancellationToken cancel)
    {
        var (id, shared) = (account.Id, normalizer.NormalizeEmail(address));
        return !string.Equals(signInName, address, StringComparison.OrdinalIgnoreCase) || await db.Accounts.AnyAsync(other => other.Id != id && other.NormalizedEmail == shared, cancel)
            ? signInName : null;
    }
}
