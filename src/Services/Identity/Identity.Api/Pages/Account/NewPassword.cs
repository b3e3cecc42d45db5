using Microsoft.AspNetCore.Identity;

namespace Samenspel.Identity.Pages.Account;

/// <summary>Whether a new password is strong enough.</summary>
internal static class NewPassword
{
    /// <summary>Whether the password itself was refused.</summary>
    public static bool IsTooWeak(IdentityResult result) => result.Errors.Any(error =>
        error.Code.StartsWith("PasswordTooShort", StringComparison.Ordinal) || error.Code.StartsWith("PasswordRequires", StringComparison.Ordinal));
}
