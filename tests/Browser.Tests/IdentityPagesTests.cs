using OtpNet;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>The pages to sign in with, for the password and for the second factor, in every look, also when something is to be put right.</summary>
public sealed class IdentityPagesTests(RunningPlatform platform, Browsers browsers)
{
    [Theory]
    [InlineData(360, 740)]
    [InlineData(1280, 800)]
    public async Task Everybody_can_sign_in_and_look_after_the_own_account(int width, int height)
    {
        var (account, _) = await platform.NewPersonAsync("Nel", "Client");
        await using var nel = await Person.OpenWithAsync(platform, browsers, platform.EmailOf(account), new Window(width, height));

        await nel.OpenAsync("/account/signed-out");
        await nel.OpenAsync("/account/denied");
        await nel.OpenAsync("/home");
        await nel.SetAsync("Email", nel.Email);
        await nel.PressAsync("Inloggen"); // without the password
        await nel.SignInHereAsync();

        foreach (var address in new[] { "/account", "/account/mail", "/account/address", "/account/sign-out" }) await nel.OpenAsync(address);
        await nel.OpenAsync("/account/password");
        await nel.PressAsync("Opslaan");
        var key = await SetUpAsync(nel);

        await nel.EndSessionAsync();
        await nel.OpenAsync("/home");
        await nel.SetAsync("Email", nel.Email);
        await nel.SetAsync("Password", RunningPlatform.Password);
        await nel.PressAsync("Inloggen");
        Assert.Equal("/account/sign-in/code", new Uri(nel.Page.Url).AbsolutePath);
        await nel.PressAsync("Doorgaan");
        await nel.OpenAsync("/account/sign-in/recovery-code");
        await nel.PressAsync("Doorgaan");
        Assert.NotEmpty(key);
    }

    /// <summary>Sets the second factor up, after a code that is wrong.</summary>
    private static async Task<string> SetUpAsync(Person nel)
    {
        await nel.OpenAsync("/account/two-factor");
        await nel.FillInAsync(("Code", "000000"), ("Password", RunningPlatform.Password));
        await nel.PressAsync("Aanzetten");
        var key = (await nel.Page.Locator(".secret").First.InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await nel.FillInAsync(("Code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime)), ("Password", RunningPlatform.Password));
        await nel.PressAsync("Aanzetten"); // the recovery codes
        await nel.OpenAsync("/account");
        await nel.OpenAsync("/account/two-factor/manage");
        return key;
    }
}
