using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignOutModel(SignInManager<Data.Account> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        var session = (await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?.FindFirst(TokenClaims.Session)?.Value;
        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignedOut", new { session });
    }
}
