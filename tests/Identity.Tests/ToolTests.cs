using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>What a tool may ask when it sends somebody to sign in, by OpenID Connect.</summary>
public sealed class ToolTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("prompt", "login")]
    [InlineData("prompt", "select_account")]
    [InlineData("max_age", "0")]
    public async Task A_tool_may_ask_for_a_new_sign_in_and_learns_when_it_was(string parameter, string value)
    {
        var signIn = new SignIn(host.Browser());
        var first = new JsonWebToken((await signIn.WithPasswordAsync("jan@samenspel.example", IdentityHost.Password, Cancel)).IdToken);
        var browser = host.Browser();
        signIn = new SignIn(browser);
        await signIn.WithPasswordAsync("jan@samenspel.example", IdentityHost.Password, Cancel);

        var page = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress((parameter, value)), Cancel));
        Assert.Equal(SignIn.SignInPage, page.AbsolutePath);
        var onwards = await signIn.RedirectOfAsync(await signIn.PostPasswordAsync(page, "jan@samenspel.example", IdentityHost.Password, Cancel));
        var again = new JsonWebToken((await signIn.TokensAsync(await signIn.RedirectOfAsync(await browser.GetAsync(onwards, Cancel)), Cancel)).IdToken);

        Assert.True(long.Parse(again.GetClaim("auth_time").Value, null) >= long.Parse(first.GetClaim("auth_time").Value, null));
        Assert.NotEqual(first.GetClaim("sid").Value, again.GetClaim("sid").Value);
        var enough = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(("max_age", "3600"), ("prompt", "none")), Cancel));
        Assert.Contains("code=", enough.Query, StringComparison.Ordinal);
        var refused = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(("max_age", "0"), ("prompt", "none")), Cancel));
        Assert.Contains("error=login_required", refused.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_tool_wants_to_remember_comes_back_as_it_was_and_escaped()
    {
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await signIn.WithPasswordAsync("jan@samenspel.example", IdentityHost.Password, Cancel);
        const string state = "\u20ac \"x\" & <y>";
        using var answer = await browser.GetAsync(signIn.AuthorizeAddress(("state", state)), Cancel);
        var location = answer.Headers.GetValues("Location").Single();
        Assert.All(location, letter => Assert.InRange(letter, '!', '~'));
        Assert.Equal(state, QueryHelpers.ParseQuery(new Uri(location).Query)["state"].ToString());
    }
}
