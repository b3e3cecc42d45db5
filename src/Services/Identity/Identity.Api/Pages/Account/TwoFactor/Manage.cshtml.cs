using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account.TwoFactor;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class ManageModel(AccountManager accounts, OwnAccount own, IStringLocalizer<PageTexts> text) : PageModel
{
    [BindProperty, Required(ErrorMessage = "PasswordMissing")]
    public string Password { get; set; } = "";

    public bool Required { get; private set; }
    public int CodesLeft { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await ShowAsync(await own.ReadAsync(User));

    public async Task<IActionResult> OnPostCodesAsync()
    {
        var account = await own.ReadAsync(User);
        return await IsConfirmedAsync(account) ? await this.ShowCodesAsync(accounts, account, null) : await ShowAsync(account);
    }

    /// <summary>Turns two-factor off with its key forgotten; whose role needs it sets it up again at once.</summary>
    public async Task<IActionResult> OnPostRenewAsync()
    {
        var account = await own.ReadAsync(User);
        if (!await IsConfirmedAsync(account)) return await ShowAsync(account);

        await accounts.ForgetTwoFactorAsync(account);
        await own.KeepSignedInAsync(account);
        return RedirectToPage(await own.NeedsTwoFactorAsync(account) ? "/Account/TwoFactor/SetUp" : "/Account/Overview");
    }

    private async Task<bool> IsConfirmedAsync(Data.Account account)
    {
        if (!ModelState.IsValid) return false;
        if (account.TwoFactorEnabled && await own.IsPasswordAsync(account, Password)) return true;

        ModelState.AddModelError(nameof(Password), text["WrongPassword"]);
        return false;
    }

    private async Task<IActionResult> ShowAsync(Data.Account account)
    {
        if (!account.TwoFactorEnabled) return RedirectToPage("/Account/TwoFactor/SetUp");

        Required = await own.NeedsTwoFactorAsync(account);
        CodesLeft = await accounts.CountRecoveryCodesAsync(account);
        return Page();
    }
}
