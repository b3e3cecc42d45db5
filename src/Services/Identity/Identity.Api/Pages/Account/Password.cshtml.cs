using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class PasswordModel(UserManager<Data.Account> accounts, OwnAccount own) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul uw wachtwoord van nu in.")]
    public string Current { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Vul een nieuw wachtwoord in."), StringLength(200, ErrorMessage = "Dit wachtwoord is te lang.")]
    public string New { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();

        var account = await own.ReadAsync(User);
        if (!await own.IsPasswordAsync(account, Current))
        {
            ModelState.AddModelError(nameof(Current), "Dit is niet uw wachtwoord van nu.");
            return Page();
        }
        var result = await accounts.ChangePasswordAsync(account, Current, New);
        if (NewPassword.IsTooWeak(result))
        {
            ModelState.AddModelError(nameof(New), NewPassword.TooWeak);
            return Page();
        }
        result.OrThrow();
        await own.KeepSignedInAsync(account); // other sessions end
        return RedirectToPage("/Account/Overview", new { Saved = true });
    }
}
