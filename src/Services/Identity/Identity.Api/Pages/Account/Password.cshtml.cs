using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class PasswordModel(UserManager<Data.Account> accounts, OwnAccount own, IStringLocalizer<PageTexts> text) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Password.CurrentMissing")]
    public string Current { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Password.NewMissing"), StringLength(200, ErrorMessage = "PasswordTooLong")]
    public string New { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();

        var account = await own.ReadAsync(User);
        if (!await own.IsPasswordAsync(account, Current))
        {
            ModelState.AddModelError(nameof(Current), text["Password.CurrentWrong"]);
            return Page();
        }
        var result = await accounts.ChangePasswordAsync(account, Current, New);
        if (NewPassword.IsTooWeak(result))
        {
            ModelState.AddModelError(nameof(New), text["NewPassword.TooWeak"]);
            return Page();
        }
        result.OrThrow();
        await own.KeepSignedInAsync(account); // other sessions end
        return RedirectToPage("/Account/Overview", new { Saved = true });
    }
}
