using Microsoft.AspNetCore.Identity;

namespace Samenspel.Identity.Pages.Account;

/// <summary>What a new password must be, in words.</summary>
internal static class NewPassword
{
    public const string Hint = "Minstens 12 tekens. Een zin van een paar woorden is makkelijk te onthouden.";
    public const string TooWeak = "Kies een langer wachtwoord: minstens 12 tekens, met minstens 5 verschillende.";

    /// <summary>Whether the password itself was refused.</summary>
    public static bool IsTooWeak(IdentityResult result) => result.Errors.Any(error =>
        error.Code.StartsWith("PasswordTooShort", StringComparison.Ordinal) || error.Code.StartsWith("PasswordRequires", StringComparison.Ordinal));
}
