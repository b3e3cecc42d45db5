using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OtpNet;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.Identity.SigningIn;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

public sealed class TwoFactorTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static readonly Uri SetUpPage = new(IdentityHost.PublicUrl, "account/two-factor");
    private string codeOfSetUp = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_two_factor_on_the_password_alone_gives_nothing_and_the_code_gives_tokens()
    {
        var (email, key, _) = await GivenTwoFactorAsync();
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var codePage = await PasswordAsync(browser, signIn, email);
        Assert.Equal("/account/sign-in/code", codePage.AbsolutePath);
        Assert.Equal(SignIn.SignInPage, (await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(), Cancel))).AbsolutePath);

        var wrong = await signIn.PostFormAsync(codePage, new() { ["Code"] = "000 000" }, Cancel);
        Assert.Contains("Deze code klopt niet", await wrong.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        var onwards = await signIn.RedirectOfAsync(await signIn.PostFormAsync(codePage, new() { ["Code"] = NextCodeOf(key) }, Cancel));

        var tokens = await signIn.TokensAsync(await signIn.RedirectOfAsync(await browser.GetAsync(onwards, Cancel)), Cancel);
        Assert.NotEmpty(tokens.AccessToken);
    }

    [Fact]
    public async Task A_recovery_code_works_once_however_it_is_typed()
    {
        var (email, _, codes) = await GivenTwoFactorAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await RecoverAsync(codes[0])).StatusCode);
        Assert.Contains("al gebruikt", await (await RecoverAsync(codes[0])).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("al gebruikt", await (await RecoverAsync(codes[0].Replace("-", "", StringComparison.Ordinal))).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await RecoverAsync($" {codes[1].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()} ")).StatusCode);

        async Task<HttpResponseMessage> RecoverAsync(string code)
        {
            var browser = host.Browser();
            var signIn = new SignIn(browser);
            await PasswordAsync(browser, signIn, email);
            return await signIn.PostFormAsync(new Uri(IdentityHost.PublicUrl, "account/sign-in/recovery-code"), new() { ["Code"] = code }, Cancel);
        }
    }

    [Fact]
    public async Task Guessing_codes_ends_in_a_wait()
    {
        var (email, _, codes) = await GivenTwoFactorAsync();
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await PasswordAsync(browser, signIn, email);
        var page = new Uri(IdentityHost.PublicUrl, "account/sign-in/recovery-code");
        for (var i = 0; i < 5; i++) await signIn.PostFormAsync(page, new() { ["Code"] = "AAAAA-AAAAA" }, Cancel);

        var right = await signIn.PostFormAsync(page, new() { ["Code"] = codes[1] }, Cancel);
        Assert.Contains("over een kwartier", await right.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_the_database_holds_no_key_and_no_recovery_code()
    {
        var (email, key, codes) = await GivenTwoFactorAsync();
        await host.WithAsync(async services =>
        {
            var kept = await services.GetRequiredService<IdentityDb>().Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().Select(token => token.Value!).ToListAsync();
            Assert.NotEmpty(kept);
            Assert.All(kept, value => Assert.False(value.Contains(key, StringComparison.Ordinal) || value.Contains(codes[0], StringComparison.Ordinal)));
        });
    }

    [Fact]
    public async Task Whose_role_needs_two_factor_sets_it_up_before_the_first_token()
    {
        await using var strict = host.RestartedWith(("Identity:TwoFactor:RequiredRoles:0", "coordinator"));
        var browser = IdentityHost.BrowserOf(strict);
        var signIn = new SignIn(browser);
        var page = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(), Cancel));
        var authorize = await signIn.RedirectOfAsync(await signIn.PostPasswordAsync(page, "karin@samenspel.example", IdentityHost.Password, Cancel));

        var setUp = await signIn.RedirectOfAsync(await browser.GetAsync(authorize, Cancel));
        Assert.Equal(SetUpPage.AbsolutePath, setUp.AbsolutePath);
        var (_, _, goOn) = await SetUpAsync(browser, signIn, setUp);

        Assert.NotEmpty((await signIn.TokensAsync(await signIn.RedirectOfAsync(await browser.GetAsync(goOn, Cancel)), Cancel)).AccessToken);
    }

    [Fact]
    public async Task A_role_that_needs_two_factor_is_not_gained_by_a_refresh()
    {
        var (signIn, tokens) = await host.SignInAsync("noor@samenspel.example");
        await using var strict = host.RestartedWith(("Identity:TwoFactor:RequiredRoles:0", "ambassador"));

        await new SignIn(IdentityHost.BrowserOf(strict)).RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        await signIn.RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password()
    {
        var (email, key, _) = await GivenTwoFactorAsync();
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await signIn.PostFormAsync(await PasswordAsync(browser, signIn, email), new() { ["Code"] = NextCodeOf(key) }, Cancel);
        var page = new Uri(IdentityHost.PublicUrl, "account/two-factor/manage?handler=Renew");

        var refused = await signIn.PostFormAsync(page, new() { ["Password"] = "not the password" }, Cancel);
        Assert.Contains("Dit wachtwoord klopt niet", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await signIn.PostFormAsync(page, new() { ["Password"] = IdentityHost.Password }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);

        await host.SignInAsync(email); // by password alone
    }

    [Fact]
    public async Task Two_administrators_help_who_lost_the_telephone()
    {
        var (email, _, _) = await GivenTwoFactorAsync();
        var id = email.Split('@')[0];
        var aisha = await host.AsAsync(Role.Administrator);
        var help = await aisha.PostAsJsonAsync($"/api/identity/v1/people/{id}/sign-in-help", new AskSignInHelp.Request(SignInHelpKind.WithoutTwoFactor, "Telefoon kwijt"), ApiJson.Options, Cancel)
            .OkAsync<AskSignInHelp.Response>();
        var (_, another) = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Administrator, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty });
        await host.With((await host.SignInAsync(another)).Tokens.AccessToken).PostAsync($"/api/identity/v1/sign-in-help/{help.Id}/confirmation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await host.SignInAsync(email); // by password alone
    }

    [Fact]
    public async Task A_code_works_once_and_one_step_away_at_most()
    {
        var (email, key, _) = await GivenTwoFactorAsync();
        var later = TimeProvider.System.GetUtcNow().AddHours(1);
        var totp = new Totp(Base32Encoding.ToBytes(key));
        foreach (var (steps, works) in new[] { (-2, false), (2, false), (-1, true), (-1, false), (0, true), (1, true), (1, false), (0, false) })
        {
            await host.WithAsync(async services =>
            {
                var accounts = services.GetRequiredService<UserManager<Account>>();
                var codes = ActivatorUtilities.CreateInstance<OneTimeCodes>(services, new FakeTimeProvider(later));
                var account = await accounts.FindByNameAsync(email);
                Assert.True(works == await codes.ValidateAsync("", totp.ComputeTotp(later.AddSeconds(30 * steps).UtcDateTime), accounts, account!), $"{steps} steps away");
            });
        }
    }

    [Fact]
    public async Task A_code_that_was_used_signs_nobody_in_again()
    {
        var (email, key, _) = await GivenTwoFactorAsync();
        var next = NextCodeOf(key);
        foreach (var (code, works) in new[] { (codeOfSetUp, false), (next, true), (next, false), (next, false) })
        {
            var (browser, signIn) = Fresh();
            var answer = await signIn.PostFormAsync(await PasswordAsync(browser, signIn, email), new() { ["Code"] = code }, Cancel);
            Assert.Equal(works, answer.StatusCode is HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task Of_forty_guesses_of_a_code_at_once_five_are_looked_at()
    {
        var (email, key, _) = await GivenTwoFactorAsync();
        var tries = new List<(SignIn SignIn, Uri Page)>();
        for (var i = 0; i < 40; i++)
        {
            var (browser, signIn) = Fresh();
            tries.Add((signIn, await PasswordAsync(browser, signIn, email)));
        }

        var answers = await Task.WhenAll(tries.Select(one => one.SignIn.PostFormAsync(one.Page, new() { ["Code"] = "000000" }, Cancel)));
        var texts = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync(Cancel)));

        Assert.Equal(5, texts.Count(text => text.Contains("Deze code klopt niet", StringComparison.Ordinal)));
        Assert.Equal(35, texts.Count(text => text.Contains("over een kwartier", StringComparison.Ordinal)));
        var right = await tries[0].SignIn.PostFormAsync(tries[0].Page, new() { ["Code"] = NextCodeOf(key) }, Cancel);
        Assert.Contains("over een kwartier", await right.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_it_on_asks_for_the_password()
    {
        var (_, email) = await host.GivenPersonAsync();
        var (browser, signIn) = Fresh();
        await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        var key = (await Page.ReadAsync(await browser.GetAsync(SetUpPage, Cancel))).QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

        foreach (var password in new[] { "", "not the password" })
        {
            var refused = await signIn.PostFormAsync(SetUpPage, new() { ["Code"] = CodeOf(key), ["Password"] = password }, Cancel);
            Assert.NotNull((await Page.ReadAsync(refused)).QuerySelector("[role=alert]"));
        }
        await host.SignInAsync(email); // still by password alone
    }

    private (HttpClient Browser, SignIn SignIn) Fresh()
    {
        var browser = host.Browser();
        return (browser, new SignIn(browser));
    }

    private async Task<(string Email, string Key, string[] Codes)> GivenTwoFactorAsync()
    {
        var (_, email) = await host.GivenPersonAsync();
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        var (key, codes, _) = await SetUpAsync(browser, signIn, SetUpPage);
        return (email, key, codes);
    }

    private async Task<(string Key, string[] Codes, Uri GoOn)> SetUpAsync(HttpClient browser, SignIn signIn, Uri page)
    {
        var document = await Page.ReadAsync(await browser.GetAsync(page, Cancel));
        Assert.NotNull(document.QuerySelector(".qr svg"));
        var key = document.QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var shown = await Page.ReadAsync(await signIn.PostFormAsync(page, new() { ["Code"] = codeOfSetUp = CodeOf(key), ["Password"] = IdentityHost.Password }, Cancel));
        string[] codes = [.. shown.QuerySelectorAll(".codes li").Select(code => code.TextContent)];
        Assert.Equal(8, codes.Length);
        Assert.Null(shown.QuerySelector("form.language")); // the page in another language has no codes any more
        return (key, codes, new Uri(IdentityHost.PublicUrl, shown.QuerySelector(".actions a")!.GetAttribute("href")!));
    }

    private static async Task<Uri> PasswordAsync(HttpClient browser, SignIn signIn, string email)
    {
        var page = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(), Cancel));
        return await signIn.RedirectOfAsync(await signIn.PostPasswordAsync(page, email, IdentityHost.Password, Cancel));
    }

    private static string CodeOf(string key, int steps = 0) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(TimeProvider.System.GetUtcNow().AddSeconds(30 * steps).UtcDateTime);

    /// <summary>The code of now was used to set it up.</summary>
    private static string NextCodeOf(string key) => CodeOf(key, 1);
}
