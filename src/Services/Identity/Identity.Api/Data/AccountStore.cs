using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Samenspel.Identity.Data;

/// <summary>Keeps accounts, with the two-factor key and the recovery codes encrypted: a copy of the database signs nobody in.</summary>
internal sealed class AccountStore(IdentityDb db, IDataProtectionProvider protection, IdentityErrorDescriber describer, TimeProvider clock)
    : UserOnlyStore<Account, IdentityDb, Guid>(db, describer)
{
    private readonly IDataProtector protector = protection.CreateProtector("Samenspel.Identity.AccountTokens");

    /// <summary>A new stamp ends what was signed in with the old one; access tokens too.</summary>
    public override async Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        if (user.SecurityStamp is not null && await Context.People.FindAsync([user.Id], cancellationToken) is { } person) person.RevokeTokens(clock.GetUtcNow());
        await base.SetSecurityStampAsync(user, stamp, cancellationToken);
    }

    /// <summary>Saves the account. Another change at the same moment is no outcome here but the exception of any conflict, so that nobody goes on without having saved.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the account since it was read.</exception>
    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        Context.Attach(user);
        user.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        Context.Update(user);
        await SaveChanges(cancellationToken);
        return IdentityResult.Success;
    }

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } kept ? protector.Unprotect(kept) : null;

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : protector.Protect(value), cancellationToken);
}
