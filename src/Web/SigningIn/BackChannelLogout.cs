using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Web.SigningIn;

/// <summary>The identity service says, without a browser, that a session is over (OpenID Connect Back-Channel Logout).</summary>
internal static class BackChannelLogout
{
    private const string Logout = "http://schemas.openid.net/event/backchannel-logout";

    public static void Map(WebApplication app) => app
        .MapPost("/signout-backchannel", HandleAsync).Require(Permission.Public).DisableAntiforgery(); // the token is the proof

    private static async Task<IResult> HandleAsync(HttpContext http, IOptionsMonitor<OpenIdConnectOptions> options, ServerSessions sessions, CancellationToken cancel)
    {
        http.Response.Headers.CacheControl = "no-store";
        var token = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(cancel))["logout_token"].ToString() : "";
        if (await SessionOfAsync(token, options.Get(Session.Identity), cancel) is not { } session) return Results.BadRequest();

        await sessions.EndAsync(session, cancel);
        return Results.Ok();
    }

    /// <returns>Which session is over; null when the token does not say so.</returns>
    private static async Task<string?> SessionOfAsync(string token, OpenIdConnectOptions options, CancellationToken cancel)
    {
        var server = await options.ConfigurationManager!.GetConfigurationAsync(cancel);
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = server.Issuer,
            ValidAudience = options.ClientId,
            ValidTypes = ["logout+jwt"],
            IssuerSigningKeys = server.SigningKeys,
        });
        var claims = (checkedToken.SecurityToken as JsonWebToken)?.Claims.ToLookup(claim => claim.Type, claim => claim.Value);
        return checkedToken.IsValid && claims is not null && !claims.Contains("nonce") && claims["events"].Any(IsLogout) ? claims["sid"].FirstOrDefault() : null;
    }

    private static bool IsLogout(string events) => JsonDocument.Parse(events).RootElement.TryGetProperty(Logout, out _);
}
