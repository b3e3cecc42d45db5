using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using QRCoder;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account.TwoFactor;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class SetUpModel(AccountManager accounts, OwnAccount own, IStringLocalizer<PageTexts> text) : PageModel
{
    private string key = "";

    [BindProperty, Required(ErrorMessage = "Code.Missing"), StringLength(20, ErrorMessage = "Code.TooLong")]
    public string Code { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "PasswordMissing"), StringLength(200, ErrorMessage = "PasswordTooLong")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool Required { get; private set; }
    public string QrCode { get; private set; } = "";

    /// <summary>What the QR code says; on a phone the app opens by it.</summary>
    public string AppLink { get; private set; } = "";

    /// <summary>The key in groups of four, as people type it.</summary>
    public string Secret => string.Join(' ', key.Chunk(4).Select(part => new string(part)));

    public async Task<IActionResult> OnGetAsync() => await ShowAsync(await own.ReadAsync(User));

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await own.ReadAsync(User);
        if (account.TwoFactorEnabled || !ModelState.IsValid) return await ShowAsync(account);

        if (!await own.IsPasswordAsync(account, Password))
        {
            ModelState.AddModelError(nameof(Password), text["WrongPassword"]);
            return await ShowAsync(account);
        }
        var code = Code.Replace(" ", "", StringComparison.Ordinal);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            ModelState.AddModelError(nameof(Code), text["SetUp.Wrong"]);
            return await ShowAsync(account);
        }
        (await accounts.SetTwoFactorEnabledAsync(account, true)).OrThrow();
        await own.KeepSignedInAsync(account);
        return await this.ShowCodesAsync(accounts, account, ReturnUrl);
    }

    private async Task<IActionResult> ShowAsync(Data.Account account)
    {
        if (account.TwoFactorEnabled) return RedirectToPage("/Account/TwoFactor/Manage");

        if (await accounts.GetAuthenticatorKeyAsync(account) is null) await accounts.MakeAuthenticatorKeyAsync(account);
        key = (await accounts.GetAuthenticatorKeyAsync(account))!;
        Required = await own.NeedsTwoFactorAsync(account);
        AppLink = $"otpauth://totp/Samenspel:{Uri.EscapeDataString(account.SignInName)}?secret={key}&issuer=Samenspel&digits=6";
        QrCode = Draw(AppLink);
        return Page();
    }

    private static string Draw(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
