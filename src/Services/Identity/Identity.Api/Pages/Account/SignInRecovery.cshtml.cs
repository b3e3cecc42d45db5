using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignInRecoveryModel(SignInManager<Data.Account> signIn, Attempts attempts, IStringLocalizer<PageTexts> text) : PageModel
{
    private const int HalfOfCode = 5;

    [BindProperty, Required(ErrorMessage = "SignInRecovery.Missing"), StringLength(40, ErrorMessage = "SignInRecovery.TooLong")]
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
            ModelState.AddModelError(nameof(Code), text["Code.TooOften"]);
            return Page();
        }
        var letters = string.Concat(Code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var code = letters.Length == 2 * HalfOfCode ? $"{letters[..HalfOfCode]}-{letters[HalfOfCode..]}" : letters; // as ASP.NET Core Identity writes them
        if ((await signIn.TwoFactorRecoveryCodeSignInAsync(code)).Succeeded)
        {
            await attempts.ForgetAsync(account);
            return this.Return(ReturnUrl);
        }
        ModelState.AddModelError(nameof(Code), text["SignInRecovery.Wrong"]);
        return Page();
    }
}
