using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignInModel(PasswordSignIn signIn) : PageModel
{
    /// <summary>The e-mail address, or the sign-in name.</summary>
    [BindProperty, Required(ErrorMessage = "Vul uw e-mailadres of inlognaam in."), StringLength(254, ErrorMessage = "Dit is te lang.")]
    public string Email { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Vul uw wachtwoord in."), StringLength(200, ErrorMessage = "Dit wachtwoord is te lang.")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true, Name = "joined")]
    public bool JustJoined { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();

        switch (await signIn.TryAsync(Email, Password, cancel))
        {
            case SignInOutcome.SignedIn:
                return this.Return(ReturnUrl);
            case SignInOutcome.TwoFactorNeeded:
                return RedirectToPage("/Account/SignInCode", new { ReturnUrl });
            default:
                ModelState.AddModelError("", "Uw e-mailadres, inlognaam of wachtwoord klopt niet. Na vijf keer fout moet u een kwartier wachten.");
                return Page();
        }
    }
}
