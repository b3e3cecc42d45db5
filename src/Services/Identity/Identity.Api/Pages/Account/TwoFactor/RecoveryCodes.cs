using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Samenspel.Identity.Pages.Account.TwoFactor;

/// <summary>New recovery codes, and where the person goes on.</summary>
/// <param name="Codes">Eight codes that each work once.</param>
/// <param name="GoOn">An address on this platform.</param>
internal sealed record RecoveryCodes(IReadOnlyList<string> Codes, string GoOn);

/// <summary>Shows new codes in the answer itself: they are stored encrypted and never shown again.</summary>
internal static class RecoveryCodesResult
{
    public static async Task<IActionResult> ShowCodesAsync(this PageModel page, UserManager<Data.Account> accounts, Data.Account account, string? returnUrl)
    {
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 8) ?? throw new InvalidOperationException("The recovery codes were not saved.");
        var goOn = page.Url.IsLocalUrl(returnUrl) ? returnUrl! : "/account";
        return new ViewResult
        {
            ViewName = "_RecoveryCodes",
            ViewData = new ViewDataDictionary<RecoveryCodes>(page.MetadataProvider, new ModelStateDictionary()) { Model = new RecoveryCodes([.. codes], goOn) },
        };
    }
}
