using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignInRecoveryModel(SignInManager<Data.Account> signIn, Attempts attempts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul een herstelcode in."), StringLength(40, ErrorMessage = "Deze herstelcode klopt niet.")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn", new { ReturnUrl }) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (account is null) return RedirectToPage("/Account/SignIn", new { ReturnUrl });
        if (!ModelState.IsValid) return Page();

        if (!await attempts.TryBeginAsync(account))
        {
            ModelState.AddModelError(nameof(Code), "U hebt te vaak een verkeerde code ingevuld. Probeer het over een kwartier opnieuw.");
            return Page();
        }
        var code = Code.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if ((await signIn.TwoFactorRecoveryCodeSignInAsync(code)).Succeeded)
        {
            await attempts.ForgetAsync(account);
            return this.Return(ReturnUrl);
        }
        ModelState.AddModelError(nameof(Code), "Deze herstelcode klopt niet, of is al gebruikt.");
        return Page();
    }
}
