using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Identity.Data;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

internal sealed class InvitationModel(UserManager<Data.Account> accounts, IdentityDb db, Attempts attempts, IStringLocalizer<PageTexts> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid PersonId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Invitation.Missing"), StringLength(200, ErrorMessage = "PasswordTooLong")]
    public string New { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();

        var person = await db.People.FindAsync([PersonId], cancel);
        var account = await accounts.FindByIdAsync(PersonId.ToString());
        if (person is null || account is null || person.Activate() is not null) return Refuse("", text["Invitation.Over"]);

        // One save: the person joins when, and only when, the password is set.
        var result = await accounts.ResetPasswordAsync(account, Token, New);
        if (result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.InvalidToken))) return Refuse("", text["Invitation.Over"]);
        if (NewPassword.IsTooWeak(result)) return Refuse(nameof(New), text["NewPassword.TooWeak"]);
        result.OrThrow();
        await attempts.ForgetAsync(account); // guesses of the old password
        return RedirectToPage("/Account/SignIn", new { joined = true });
    }

    private PageResult Refuse(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }
}
