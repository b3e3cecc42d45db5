using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Samenspel.Identity.Data;

/// <summary>Keeps accounts, with the two-factor key and the recovery codes encrypted: a copy of the database signs nobody in.</summary>
internal sealed class AccountStore(IdentityDb db, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserOnlyStore<Account, IdentityDb, Guid>(db, describer)
{
    private readonly IDataProtector protector = protection.CreateProtector("Samenspel.Identity.AccountTokens");

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } kept ? protector.Unprotect(kept) : null;

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : protector.Protect(value), cancellationToken);
}
