using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.EntityFrameworkCore.Models;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>A role that ends, a block and a sign-out count at once, for every proof that somebody holds.</summary>
public sealed class RevocationTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Me = "/api/identity/v1/me";
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);
    private static readonly Uri SignOutPage = new(IdentityHost.PublicUrl, "account/sign-out");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_of_before_the_end_of_a_role_is_refused_within_seconds_and_one_of_the_roles_that_are_left_works()
    {
        var (id, email) = await host.GivenPersonAsync(Given(Role.Caregiver), Given(Role.Client));
        var (signIn, old) = await host.SignInAsync(email);
        await host.With(old.AccessToken).GetAsync(Me, Cancel).HasStatusAsync(HttpStatusCode.OK);

        await EndRoleAsync(id, Role.Client);
        var fresh = await signIn.RefreshAsync(old.RefreshToken, Cancel).OkAsync<Tokens>();

        await IsRevokedAsync(old);
        await host.With(old.AccessToken).GetAsync("/connect/userinfo", Cancel).HasStatusAsync(HttpStatusCode.Unauthorized);
        await host.With(fresh.AccessToken).GetAsync(Me, Cancel).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal(["caregiver"], new JsonWebToken(fresh.AccessToken).Claims.Where(claim => claim.Type == "role").Select(claim => claim.Value));
    }

    [Fact]
    public async Task Who_signs_in_in_the_same_second_as_a_role_ended_is_let_in()
    {
        var (id, email) = await host.GivenPersonAsync(Given(Role.Caregiver), Given(Role.Client));
        for (var i = 0; i < 5; i++)
        {
            var (_, before) = await host.SignInAsync(email);
            if (i == 0) await EndRoleAsync(id, Role.Client);
            else await host.WithAsync(async services => await StampAsync(services, id));
            var (_, after) = await host.SignInAsync(email);

            await IsRevokedAsync(before);
            await host.With(after.AccessToken).GetAsync(Me, Cancel).HasStatusAsync(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_block_ends_tokens_and_sessions_and_they_do_not_come_back_with_its_end()
    {
        var (id, email) = await host.GivenPersonAsync(Given(Role.Caregiver));
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var tokens = await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        var aisha = await host.AsAsync(Role.Administrator);

        await aisha.PostAsJsonAsync($"/api/identity/v1/people/{id}/block", new BlockPerson.Request("Left"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await IsRevokedAsync(tokens);
        await aisha.DeleteAsync($"/api/identity/v1/people/{id}/block", Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await signIn.RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        await browser.GetAsync("/account", Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        await IsRevokedAsync(tokens);
    }

    [Fact]
    public async Task After_a_sign_out_the_old_cookie_the_refresh_token_and_the_access_token_are_refused()
    {
        await host.OtherServices.ListenAsync<AccessRevoked>(Cancel);
        var (id, email) = await host.GivenPersonAsync();
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var tokens = await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        var cookie = await CookieAsync(email);
        await With(cookie).GetAsync("/account", Cancel).HasStatusAsync(HttpStatusCode.OK);

        using var thief = With(cookie);
        await new SignIn(thief).PostFormAsync(SignOutPage, [], Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        await With(cookie).GetAsync("/account", Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        await browser.GetAsync("/account", Cancel).HasStatusAsync(HttpStatusCode.OK); // another browser, another session

        await signIn.PostFormAsync(SignOutPage, [], Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        await signIn.RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        await IsRevokedAsync(tokens);
        Assert.Equal(2, (await host.OtherServices.ReceivedAllAsync<AccessRevoked>(Cancel)).Count(revoked => revoked.PersonId == id && revoked.SessionId is not null));
    }

    [Fact]
    public async Task A_tool_that_signs_out_or_gives_a_token_back_ends_the_session()
    {
        var (_, email) = await host.GivenPersonAsync();
        var (_, ended) = await host.SignInAsync(email);
        await host.Browser().GetAsync($"/connect/logout?id_token_hint={ended.IdToken}", Cancel); // without the cookie
        await IsRevokedAsync(ended);

        foreach (var kind in new Func<Tokens, string>[] { tokens => tokens.AccessToken, tokens => tokens.RefreshToken })
        {
            var (signIn, tokens) = await host.SignInAsync(email);
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = kind(tokens), ["client_id"] = SignIn.ClientId });
            await host.Browser().PostAsync("/connect/revoke", form, Cancel).HasStatusAsync(HttpStatusCode.OK);
            await signIn.RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
            await IsRevokedAsync(tokens);
        }
        var document = await host.Browser().GetFromJsonAsync<JsonElement>("/.well-known/openid-configuration", Cancel);
        Assert.Equal("https://samenspel.test/connect/revoke", document.GetProperty("revocation_endpoint").GetString());
        Assert.True(document.GetProperty("backchannel_logout_session_supported").GetBoolean());
    }

    [Fact]
    public async Task A_code_or_a_refresh_token_that_is_used_again_ends_the_session_of_the_thief_and_of_the_robbed()
    {
        var (_, email) = await host.GivenPersonAsync(Given(Role.Caregiver));
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var page = await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(), Cancel));
        var onwards = await signIn.RedirectOfAsync(await signIn.PostPasswordAsync(page, email, IdentityHost.Password, Cancel));
        var callback = await signIn.RedirectOfAsync(await browser.GetAsync(onwards, Cancel));
        var tokens = await signIn.TokensAsync(callback, Cancel);
        await host.With(tokens.AccessToken).GetAsync(Me, Cancel).HasStatusAsync(HttpStatusCode.OK);
        await Assert.ThrowsAnyAsync<Exception>(() => signIn.TokensAsync(callback, Cancel));
        await IsRevokedAsync(tokens);

        var (another, first) = await host.SignInAsync(email);
        var second = await another.RefreshAsync(first.RefreshToken, Cancel).OkAsync<Tokens>();
        await another.RefreshAsync(first.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.OK); // two copies of a website at the same moment
        await host.With(second.AccessToken).GetAsync(Me, Cancel).HasStatusAsync(HttpStatusCode.OK);
        await host.WithAsync(services => services.GetRequiredService<IdentityDb>().Set<OpenIddictEntityFrameworkCoreToken<Guid>>().Where(token => token.RedemptionDate != null)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.RedemptionDate, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1)), Cancel));
        await another.RefreshAsync(first.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        await IsRevokedAsync(second);
    }

    [Fact]
    public async Task Signing_in_as_somebody_else_in_the_same_browser_ends_the_session_of_the_first()
    {
        var ((_, first), (_, second)) = (await host.GivenPersonAsync(), await host.GivenPersonAsync());
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var tokens = await signIn.WithPasswordAsync(first, IdentityHost.Password, Cancel);

        await signIn.PostPasswordAsync(new Uri(IdentityHost.PublicUrl, SignIn.SignInPage), second, IdentityHost.Password, Cancel).HasStatusAsync(HttpStatusCode.Redirect);

        await signIn.RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        await IsRevokedAsync(tokens);
        Assert.Contains(second, await browser.GetStringAsync("/account", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_ends_the_access_tokens_too()
    {
        var (_, email) = await host.GivenPersonAsync();
        var (signIn, tokens) = await host.SignInAsync(email);
        await signIn.PostFormAsync(new Uri(IdentityHost.PublicUrl, "account/password"), new() { ["Current"] = IdentityHost.Password, ["New"] = "groene giraf zwemt" }, Cancel);
        await IsRevokedAsync(tokens);
    }

    [Fact]
    public async Task A_role_that_runs_out_tonight_is_in_no_token_tomorrow()
    {
        var today = TimeProvider.System.Today();
        var (_, email) = await host.GivenPersonAsync(Given(Role.Caregiver) with { Until = today });
        var token = new JsonWebToken((await host.SignInAsync(email)).Tokens.AccessToken);
        Assert.True(token.ValidTo <= today.AddDays(1).InNetherlands(TimeOnly.MinValue).UtcDateTime);
    }

    private Task IsRevokedAsync(Tokens tokens) => Eventually.IsTrueAsync(async () =>
    {
        using var answer = await host.With(tokens.AccessToken).GetAsync(Me, Cancel);
        return answer.StatusCode is HttpStatusCode.Unauthorized
            && (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetString() == "access.revoked";
    }, "the token is refused", AtOnce, Cancel);

    private async Task EndRoleAsync(Guid id, Role role)
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var person = await aisha.GetAsync($"/api/identity/v1/people/{id}", Cancel).OkAsync<GetPerson.Response>();
        await aisha.PostAsJsonAsync($"/api/identity/v1/people/{id}/role-assignments/{person.Assignments.Single(a => a.Role == role).Id}/end", new EndRoleAssignment.Request("Left"), Cancel)
            .HasStatusAsync(HttpStatusCode.NoContent);
    }

    private static async Task StampAsync(IServiceProvider services, Guid id)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        Assert.True((await accounts.UpdateSecurityStampAsync((await accounts.FindByIdAsync(id.ToString()))!)).Succeeded);
    }

    /// <summary>The cookie of a new sign-in, as a thief would keep it.</summary>
    private async Task<string> CookieAsync(string email)
    {
        using var answer = await new SignIn(host.Browser()).PostPasswordAsync(new Uri(IdentityHost.PublicUrl, SignIn.SignInPage), email, IdentityHost.Password, Cancel);
        return answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("samenspel-account=", StringComparison.Ordinal)).Split(';')[0];
    }

    private HttpClient With(string cookie)
    {
        var browser = host.Browser();
        browser.DefaultRequestHeaders.Add("Cookie", cookie);
        return browser;
    }

    private static RoleAssignment Given(Role role) => new() { Role = role, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty };
}
