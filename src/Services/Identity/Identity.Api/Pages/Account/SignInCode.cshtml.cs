using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignInCodeModel(SignInManager<Data.Account> signIn) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul de zes cijfers in."), StringLength(20, ErrorMessage = "Vul zes cijfers in.")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn", new { ReturnUrl }) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null) return RedirectToPage("/Account/SignIn", new { ReturnUrl });
        if (!ModelState.IsValid) return Page();

        var code = Code.Replace(" ", "", StringComparison.Ordinal);
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded) return this.Return(ReturnUrl);

        ModelState.AddModelError(nameof(Code), result.IsLockedOut
            ? "U hebt te vaak een verkeerde code ingevuld. Probeer het over een kwartier opnieuw."
            : "Deze code klopt niet meer. Vul de code in die nu in de app staat.");
        return Page();
    }
}
