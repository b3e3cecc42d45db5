using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Domain;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.TestKit;

namespace Samenspel.Contract.Tests;

/// <summary>A service that starts before the identity service answers, with what all services have in common.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "first" };
    private WebApplication identity = null!, service = null!;
    private HttpClient http = null!;
    private bool isUp, isEmpty, isSilent;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = Silent();
        identity = builder.Build();
        var known = key.Rsa.ExportParameters(includePrivateParameters: false);
        identity.MapGet("/.well-known/jwks", async (CancellationToken gone) =>
        {
            if (isSilent) await Task.Delay(Timeout.Infinite, gone);
            return Keys();
        });
        await identity.StartAsync(Cancel);

        IResult Keys() => isEmpty ? Results.Ok(new { keys = Array.Empty<object>() }) : isUp
            ? Results.Ok(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = key.KeyId, n = Base64UrlEncoder.Encode(known.Modulus), e = Base64UrlEncoder.Encode(known.Exponent) } } })
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

        builder = Silent();
        builder.Configuration["services:identity:http:0"] = identity.Urls.Single();
        builder.Configuration[PublicAddress.Key] = TestTokens.PublicUrl;
        builder.AddServiceDefaults(new ServiceDescription("small", "Small", "A service with one operation.", []));
        service = builder.Build();
        service.UseServiceDefaults();
        service.MapServiceDefaults().MapGet("/mine", () => "yours").Require(Permission.SignedIn);
        await service.StartAsync(Cancel);
        http = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await service.DisposeAsync();
        await identity.DisposeAsync();
        key.Rsa.Dispose();
    }

    [Fact]
    public async Task Who_signed_in_is_not_told_to_sign_in_while_nobody_can_tell()
    {
        using var waiting = await AskAsync(Token());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "access.cannot-be-checked"), (waiting.StatusCode, await CodeAsync(waiting)));
        Assert.Equal(TimeSpan.FromSeconds(5), waiting.Headers.RetryAfter!.Delta);
        Assert.Equal("Degraded", await ReadinessAsync());

        using var stranger = await AskAsync(token: null);
        Assert.Equal((HttpStatusCode.Unauthorized, "access.sign-in-first"), (stranger.StatusCode, await CodeAsync(stranger)));

        isUp = true;
        await Eventually.IsTrueAsync(async () => (await AskAsync(Token())).StatusCode == HttpStatusCode.OK, "the keys are there", cancel: Cancel);
        using var nonsense = await AskAsync("nonsense");
        Assert.Equal((HttpStatusCode.Unauthorized, "access.sign-in-first"), (nonsense.StatusCode, await CodeAsync(nonsense)));
    }

    [Fact]
    public async Task The_keys_are_loaded_before_a_service_is_ready()
    {
        isUp = true;
        await Eventually.IsTrueAsync(async () => await ReadinessAsync() == "Healthy", "the keys are loaded", cancel: Cancel);
        isUp = false; // what is known stays known
        using var answer = await AskAsync(Token());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_empty_key_set_is_not_kept()
    {
        isEmpty = true;
        using var waiting = await AskAsync(Token());
        Assert.Equal("access.cannot-be-checked", await CodeAsync(waiting));
        (isEmpty, isUp) = (false, true);
        await Eventually.IsTrueAsync(async () => (await AskAsync(Token())).StatusCode == HttpStatusCode.OK, "the keys are there", cancel: Cancel);
    }

    [Fact]
    public async Task Nobody_waits_for_keys_where_no_token_is_asked()
    {
        isSilent = true;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token());
        http.Timeout = TimeSpan.FromSeconds(4); // keys are waited for five seconds
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live", Cancel)).StatusCode);
        Assert.Equal("Degraded", await ReadinessAsync());
    }

    private static WebApplicationBuilder Silent()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    private string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        TokenType = "at+jwt",
        Issuer = TestTokens.PublicUrl + "/",
        Audience = PlatformAuthentication.Audience,
        Subject = new ClaimsIdentity([new Claim("sub", Guid.CreateVersion7().ToString()), new Claim("role", RoleCodes.Of(Role.Volunteer))]),
        SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
    });

    private async Task<HttpResponseMessage> AskAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/small/v1/mine");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request, Cancel);
    }

    private async Task<string> ReadinessAsync() =>
        JsonDocument.Parse(await http.GetStringAsync("/health/ready", Cancel)).RootElement.GetProperty("checks").GetProperty("signing-keys").GetString()!;

    private static async Task<string> CodeAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("code").GetString()!;
}
