using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignInModel(PasswordSignIn signIn, IStringLocalizer<PageTexts> text) : PageModel
{
    /// <summary>The e-mail address, or the sign-in name.</summary>
    [BindProperty, Required(ErrorMessage = "SignIn.NameMissing"), StringLength(254, ErrorMessage = "SignIn.NameTooLong")]
    public string Email { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "PasswordMissing"), StringLength(200, ErrorMessage = "PasswordTooLong")]
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
                ModelState.AddModelError("", text["SignIn.Refused"]);
                return Page();
        }
    }
}
