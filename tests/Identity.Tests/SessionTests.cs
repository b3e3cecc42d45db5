using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>What happens to somebody who has signed in when something changes.</summary>
public sealed class SessionTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static DateOnly Today => TimeProvider.System.Today();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refresh_gives_new_tokens_with_the_roles_of_that_moment()
    {
        var (id, email) = await host.GivenPersonAsync();
        var (signIn, first) = await host.SignInAsync(email);
        Assert.Empty(Roles(first));
        await ChangeAsync(id, person => person.Assign(Given(Role.Caregiver), out _));

        var second = await signIn.RefreshAsync(first.RefreshToken, Cancel).OkAsync<Tokens>();

        Assert.Equal(["caregiver"], Roles(second));
        Assert.NotEqual(first.RefreshToken, second.RefreshToken);
        await ChangeAsync(id, person => person.EndRole(person.Assignments[0], Guid.Empty, "for a test", TimeProvider.System.GetUtcNow()));
        Assert.Empty(Roles(await signIn.RefreshAsync(second.RefreshToken, Cancel).OkAsync<Tokens>()));
    }

    [Fact]
    public async Task Only_roles_that_count_today_are_in_the_token()
    {
        var (_, email) = await host.GivenPersonAsync(
            Given(Role.Client) with { From = Today.AddDays(-9), Until = Today.AddDays(-1) },
            Given(Role.Administrator) with { From = Today.AddDays(1) },
            Given(Role.Caregiver) with { From = Today, Until = Today });

        Assert.Equal(["caregiver"], Roles((await host.SignInAsync(email)).Tokens));
    }

    [Fact]
    public async Task A_blocked_person_gets_no_new_tokens_and_loses_the_pages()
    {
        var (id, email) = await host.GivenPersonAsync();
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        var tokens = await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        await host.BlockAsync(id);

        await IsInvalidGrantAsync(signIn.RefreshAsync(tokens.RefreshToken, Cancel));
        Assert.Equal(SignIn.SignInPage, (await signIn.RedirectOfAsync(await browser.GetAsync(signIn.AuthorizeAddress(), Cancel))).AbsolutePath);
    }

    [Fact]
    public async Task A_changed_password_ends_other_sessions_but_not_this_one()
    {
        var (_, email) = await host.GivenPersonAsync();
        var (other, tokens) = await host.SignInAsync(email);
        var browser = host.Browser();
        var signIn = new SignIn(browser);
        await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        var page = new Uri(IdentityHost.PublicUrl, "account/password");

        var weak = await signIn.PostFormAsync(page, new() { ["Current"] = IdentityHost.Password, ["New"] = "kort" }, Cancel);
        Assert.Contains("minstens 12 tekens", (await Page.ReadAsync(weak)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await signIn.PostFormAsync(page, new() { ["Current"] = IdentityHost.Password, ["New"] = "groene giraf zwemt" }, Cancel);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account", Cancel)).StatusCode);
        await IsInvalidGrantAsync(other.RefreshAsync(tokens.RefreshToken, Cancel));
        await host.SignInAsync(email, "groene giraf zwemt");
    }

    [Fact]
    public async Task Tokens_of_the_old_key_still_count_while_the_new_one_signs()
    {
        var (signIn, old) = await host.SignInAsync("petra@samenspel.example");
        await using var restarted = host.RestartedWith(IdentityHost.NewerKey);
        var browser = IdentityHost.BrowserOf(restarted);

        var keys = new Microsoft.IdentityModel.Tokens.JsonWebKeySet(await browser.GetStringAsync("/.well-known/jwks", Cancel)).GetSigningKeys();
        var current = await new SignIn(browser).WithPasswordAsync("petra@samenspel.example", IdentityHost.Password, Cancel);

        Assert.NotEqual(new JsonWebToken(old.AccessToken).Kid, new JsonWebToken(current.AccessToken).Kid);
        foreach (var token in new[] { old.AccessToken, current.AccessToken })
        {
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new()
            {
                ValidIssuer = IdentityHost.PublicUrl.ToString(),
                ValidAudience = "samenspel-api",
                IssuerSigningKeys = keys,
            });
            Assert.True(result.IsValid, result.Exception?.Message);

            browser.DefaultRequestHeaders.Authorization = new("Bearer", token);
            Assert.Equal("Petra Visser", (await browser.GetFromJsonAsync<JsonElement>("/api/identity/v1/me", Cancel)).GetProperty("displayName").GetString());
        }
    }

    [Theory]
    [InlineData("Identity:SigningKeys:0", "", "Identity:SigningKeys:0")]
    [InlineData("Identity:EncryptionKeys:0", "/no/such/file.pem", "Identity:EncryptionKeys:0")]
    [InlineData("Identity:SigningKeys:1", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----", "Identity:SigningKeys:1")]
    [InlineData("Samenspel:PublicUrl", "http://samenspel.test", "Samenspel:PublicUrl")]
    [InlineData("Identity:TwoFactor:RequiredRoles:0", "boss", "Identity:TwoFactor:RequiredRoles")]
    public async Task A_wrong_setting_stops_the_service_and_is_named(string key, string value, string named)
    {
        await using var restarted = host.RestartedWith((key, value));
        var stopped = Assert.ThrowsAny<Exception>(restarted.CreateClient);
        Assert.Contains(named, stopped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_key_cannot_be_read_without_the_configured_one()
    {
        await host.SignInAsync("jan@samenspel.example");
        await host.WithAsync(async services =>
        {
            var keys = await services.GetRequiredService<IdentityDb>().Keys.Select(key => key.Content).ToListAsync();
            Assert.NotEmpty(keys);
            Assert.All(keys, content => Assert.DoesNotContain("<masterKey", content, StringComparison.Ordinal));
        });
    }

    private static RoleAssignment Given(Role role) => new() { Role = role, From = Today, AssignedBy = Guid.Empty };

    private Task ChangeAsync(Guid id, Func<Person, Error?> change) => host.WithAsync(async services =>
    {
        var db = services.GetRequiredService<IdentityDb>();
        Assert.Null(change(await db.People.SingleAsync(p => p.Id == id)));
        await db.SaveChangesAsync();
    });

    private static IEnumerable<string> Roles(Tokens tokens) =>
        new JsonWebToken(tokens.AccessToken).Claims.Where(claim => claim.Type == "role").Select(claim => claim.Value);

    private static async Task IsInvalidGrantAsync(Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("invalid_grant", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
    }
}
