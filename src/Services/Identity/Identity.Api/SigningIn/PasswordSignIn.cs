using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.SigningIn;

/// <summary>How an attempt to sign in ended.</summary>
internal enum SignInOutcome
{
    SignedIn,
    TwoFactorNeeded,

    /// <summary>Unknown, wrong, locked, blocked or not yet joined: nobody outside can tell which.</summary>
    Refused,
}

/// <summary>Signs in with a password. A refusal takes as long for an unknown name as for a wrong password.</summary>
internal sealed partial class PasswordSignIn(
    SignInNames names, SignInManager<Account> signIn, IPasswordHasher<Account> hasher, Attempts attempts, ILogger<PasswordSignIn> log)
{
    private static readonly TimeSpan ShortestRefusal = TimeSpan.FromMilliseconds(400);
    private static readonly Account Nobody = new() { Id = Guid.Empty };
    private static string? hashOfNobody;

    public async Task<SignInOutcome> TryAsync(string name, string password, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var account = await names.FindAsync(name, cancel);
        var result = account?.PasswordHash is null
            ? SignInResult.NotAllowed
            : await attempts.TryBeginAsync(account)
                ? await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: false)
                : SignInResult.LockedOut;

        if (result.Succeeded)
        {
            await attempts.ForgetAsync(account!);
            return SignInOutcome.SignedIn;
        }
        if (result.RequiresTwoFactor)
        {
            await attempts.TakeOffAsync(account!);
            return SignInOutcome.TwoFactorNeeded;
        }

        // These answers come before the password was looked at; do the same work for them, and level what is left.
        if (result.IsNotAllowed || result.IsLockedOut)
            hasher.VerifyHashedPassword(Nobody, hashOfNobody ??= hasher.HashPassword(Nobody, "nobody"), password);
        if (result.IsLockedOut) LogLockedOut(account!.Id);
        var left = ShortestRefusal - Stopwatch.GetElapsedTime(started);
        if (left > TimeSpan.Zero) await Task.Delay(left, cancel);
        return SignInOutcome.Refused;
    }

    [LoggerMessage(LogLevel.Warning, "Account {AccountId} is locked after repeated wrong passwords")]
    private partial void LogLockedOut(Guid accountId);
}
