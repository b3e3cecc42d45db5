using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.SigningIn;

/// <summary>Checks codes of an authenticator app (RFC 6238): the one of this half minute, of the one before and of the one after. Each works once, and none after a later one.</summary>
internal sealed class OneTimeCodes(IdentityDb db, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private static readonly VerificationWindow OneStepAround = new(previous: 1, future: 1);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key) return false;
        if (!new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, token, out var step, OneStepAround)) return false;

        var id = user.Id;
        return await db.Accounts.Where(account => account.Id == id && (account.LastCodeStep == null || account.LastCodeStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.LastCodeStep, step)) == 1;
    }

    /// <summary>The app makes the codes.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));
}
