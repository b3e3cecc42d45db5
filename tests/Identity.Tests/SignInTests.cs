using System.IdentityModel.Tokens.Jwt;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

public sealed class SignInTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_signs_in_and_the_token_says_who_and_which_roles()
    {
        var (_, tokens) = await host.SignInAsync("noor@samenspel.example");

        var token = new JsonWebToken(tokens.AccessToken);
        Assert.Equal("at+jwt", token.Typ);
        Assert.Equal(IdentityHost.PublicUrl.ToString(), token.Issuer);
        Assert.Equal(["samenspel-api"], token.Audiences);
        Assert.Equal("0198f000-0000-7000-8000-000000000006", token.Subject);
        Assert.Equal(["ambassador"], Values(token, "role"));
        Assert.Equal([$"ambassador:{DevelopmentData.Handreiking}"], Values(token, "organisation"));
        Assert.Equal([$"ambassador:{DevelopmentData.Overvecht}"], Values(token, "team"));
        Assert.Equal(TimeSpan.FromMinutes(15), token.ValidTo - token.IssuedAt);
    }

    [Fact]
    public async Task The_name_reaches_the_tool_but_not_the_apis()
    {
        var (_, tokens) = await host.SignInAsync("petra@samenspel.example");

        Assert.Equal("Petra Visser", new JsonWebToken(tokens.IdToken).GetClaim("name").Value);
        Assert.DoesNotContain("Petra", Decoded(tokens.AccessToken), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("stamp", Decoded(tokens.AccessToken) + Decoded(tokens.IdToken), StringComparison.Ordinal);
        var told = await host.With(tokens.AccessToken).GetFromJsonAsync<JsonElement>("/connect/userinfo", Cancel);
        Assert.Equal("Petra Visser", told.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Wrong_unknown_and_blocked_get_the_same_answer()
    {
        var (id, blocked) = await host.GivenPersonAsync();
        await host.BlockAsync(id);

        var wrong = await AnswerAsync("samira@samenspel.example", "not the password");
        Assert.Contains("Uw e-mailadres, inlognaam of wachtwoord klopt niet", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, await AnswerAsync("nobody@samenspel.example", "not the password"));
        Assert.Equal(wrong, await AnswerAsync(blocked, IdentityHost.Password));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_in_the_same_words()
    {
        var (_, email) = await host.GivenPersonAsync();
        var wrong = "";
        for (var i = 0; i < 5; i++) wrong = await AnswerAsync(email, "not the password");

        Assert.Equal(wrong, await AnswerAsync(email, IdentityHost.Password));
    }

    [Fact]
    public async Task A_refused_person_learns_nothing_from_the_time_it_takes()
    {
        foreach (var email in new[] { "nobody@samenspel.example", "karin@samenspel.example" })
        {
            var started = TimeProvider.System.GetTimestamp();
            await AnswerAsync(email, "not the password");
            Assert.True(TimeProvider.System.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(400), email);
        }
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\uFFFDx")]
    [InlineData("/é")]
    public async Task Signing_in_never_leads_to_another_site(string address)
    {
        var signIn = new SignIn(host.Browser());
        var page = new Uri(IdentityHost.PublicUrl, QueryHelpers.AddQueryString(SignIn.SignInPage, "returnUrl", address));
        Assert.Equal("/account", (await signIn.RedirectOfAsync(await signIn.PostPasswordAsync(page, "jan@samenspel.example", IdentityHost.Password, Cancel))).AbsolutePath);
        Assert.Equal(IdentityHost.PublicUrl.Host, (await signIn.RedirectOfAsync(await signIn.PostPasswordAsync(page, "jan@samenspel.example", IdentityHost.Password, Cancel))).Host);
    }

    [Fact]
    public async Task A_form_whose_cookie_is_gone_is_shown_again()
    {
        const string page = SignIn.SignInPage + "?returnUrl=%2Faccount%2Fpassword";
        using var form = new FormUrlEncodedContent([new("Email", "jan@samenspel.example"), new("Password", IdentityHost.Password)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = form, Headers = { { "Accept", "text/html,application/xhtml+xml;q=0.9" } } };
        var answer = await host.Browser().SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_head_of_a_page_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, SignIn.SignInPage);
        await host.Browser().SendAsync(request, Cancel).HasStatusAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("Email", "jan@samenspel.example"), new("Password", IdentityHost.Password)]);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Browser().PostAsync(SignIn.SignInPage, form, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Pages_load_nothing_from_elsewhere_and_stay_out_of_frames_and_caches()
    {
        var page = await host.Browser().GetAsync(SignIn.SignInPage, Cancel);

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("no-store", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("code_challenge", null)]
    [InlineData("redirect_uri", "https://evil.example/")]
    [InlineData("redirect_uri", "https://samenspel.test/signin-callback/../elsewhere")]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("client_id", "somebody-else")]
    [InlineData("response_type", "token")]
    public async Task A_tool_that_asks_wrongly_gets_no_code(string parameter, string? value)
    {
        var signIn = new SignIn(host.Browser());
        await signIn.WithPasswordAsync("jan@samenspel.example", IdentityHost.Password, Cancel);
        var answer = await host.Browser().GetAsync(signIn.AuthorizeAddress((parameter, value)), Cancel);

        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest || answer.Headers.Location!.Query.Contains("error=", StringComparison.Ordinal), answer.ToString());
        Assert.False(answer.Headers.Location?.Query.Contains("code=", StringComparison.Ordinal) ?? false);
        Assert.NotEqual("evil.example", answer.Headers.Location?.Host);
    }

    [Fact]
    public async Task Only_the_tool_that_began_can_use_the_code()
    {
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await signIn.WithPasswordAsync("jan@samenspel.example", IdentityHost.Password, Cancel);
        var callback = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(), Cancel));

        var thief = new SignIn(browser); // has the code, not the verifier
        await Assert.ThrowsAnyAsync<Exception>(() => thief.TokensAsync(callback, Cancel));
    }

    [Fact]
    public async Task Without_a_session_a_silent_request_says_so()
    {
        var signIn = new SignIn(host.Browser());
        var answer = await signIn.RedirectOfAsync(await host.Browser().GetAsync(signIn.AuthorizeAddress(("prompt", "none")), Cancel));
        Assert.Equal("login_required", QueryHelpers.ParseQuery(answer.Query)["error"]);
    }

    [Fact]
    public async Task Whatever_host_is_asked_discovery_names_the_public_address()
    {
        var browser = host.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/.well-known/openid-configuration") { Headers = { Host = "10.0.0.7:5005" } };
        var discovery = await (await browser.SendAsync(request, Cancel)).Content.ReadFromJsonAsync<JsonElement>(Cancel);

        foreach (var name in new[] { "issuer", "authorization_endpoint", "token_endpoint", "end_session_endpoint", "userinfo_endpoint", "jwks_uri" })
            Assert.StartsWith(IdentityHost.PublicUrl.ToString(), discovery.GetProperty(name).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_asks_first_and_ends_the_session()
    {
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await signIn.WithPasswordAsync("karin@samenspel.example", IdentityHost.Password, Cancel);
        var logout = new Uri(IdentityHost.PublicUrl, $"/connect/logout?client_id={SignIn.ClientId}&post_logout_redirect_uri={IdentityHost.PublicUrl}");

        Assert.Contains("Wilt u uitloggen?", await browser.GetStringAsync(logout, Cancel), StringComparison.Ordinal);
        Assert.Equal(IdentityHost.PublicUrl, await signIn.RedirectOfAsync(await signIn.PostFormAsync(logout, [], Cancel)));
        Assert.Equal(SignIn.SignInPage, (await signIn.RedirectOfAsync(await browser.GetAsync("/account", Cancel))).AbsolutePath);
    }

    [Fact]
    public async Task A_tool_that_shows_the_persons_own_token_signs_out_at_once()
    {
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var tokens = await signIn.WithPasswordAsync("karin@samenspel.example", IdentityHost.Password, Cancel);

        var answer = await browser.GetAsync($"/connect/logout?id_token_hint={tokens.IdToken}&post_logout_redirect_uri={IdentityHost.PublicUrl}", Cancel);

        Assert.Equal(IdentityHost.PublicUrl, await signIn.RedirectOfAsync(answer));
        Assert.Equal(SignIn.SignInPage, (await signIn.RedirectOfAsync(await browser.GetAsync("/account", Cancel))).AbsolutePath);
    }

    [Fact]
    public async Task A_system_gets_a_token_for_its_secret_and_only_for_that()
    {
        var answer = await SystemAsync("a secret of a system").OkAsync<JsonElement>();
        var token = new JsonWebToken(answer.GetProperty("access_token").GetString());
        Assert.Equal(("reporting", "administrator"), (token.Subject, Values(token, "role").Single()));
        Assert.False(answer.TryGetProperty("refresh_token", out _));

        await SystemAsync("another secret").HasStatusAsync(HttpStatusCode.Unauthorized);

        async Task<HttpResponseMessage> SystemAsync(string secret)
        {
            using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "reporting"), new("client_secret", secret), new("scope", "samenspel-api")]);
            return await host.Browser().PostAsync("/connect/token", form, Cancel);
        }
    }

    private async Task<string> AnswerAsync(string email, string password)
    {
        var signIn = new SignIn(host.Browser());
        var answer = await signIn.PostPasswordAsync(new Uri(IdentityHost.PublicUrl, SignIn.SignInPage), email, password, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await Page.ReadAsync(answer)).QuerySelector("main")!.TextContent;
    }

    private static IEnumerable<string> Values(JsonWebToken token, string claim) => token.Claims.Where(c => c.Type == claim).Select(c => c.Value);

    private static string Decoded(string token) => System.Text.Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token.Split('.')[1]));
}
