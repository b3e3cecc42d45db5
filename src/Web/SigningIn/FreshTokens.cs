using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samenspel.Web.SigningIn;

/// <summary>How asking for new tokens ended.</summary>
internal enum TokenRenewal
{
    Renewed,

    /// <summary>There are none any more, such as for somebody who was blocked or signed out.</summary>
    Refused,

    /// <summary>The identity service cannot be reached now; the next page tries again.</summary>
    Unreachable,
}

/// <summary>Asks for new tokens: just before the old ones end, and when a service says that they were revoked.</summary>
internal sealed class FreshTokens(IOptionsMonitor<OpenIdConnectOptions> options, TimeProvider clock)
{
    private const string ExpiresAt = "expires_at";
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    /// <summary>Keeps the tokens of who asks for a page fresh. Who gets none any more has to sign in again.</summary>
    public static async Task KeepAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (DateTimeOffset.TryParse(context.Properties.GetTokenValue(ExpiresAt), CultureInfo.InvariantCulture, out var end) && now < end - Ahead) return;

        switch (await services.GetRequiredService<FreshTokens>().RenewAsync(context.Properties, CancellationToken.None)) // a renewal that is begun is kept, also when the browser goes away: an old token used again ends the session
        {
            case TokenRenewal.Renewed:
                context.ShouldRenew = true;
                break;
            case TokenRenewal.Refused:
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(Session.Cookie);
                break;
        }
    }

    /// <summary>Replaces the tokens of a session.</summary>
    public async Task<TokenRenewal> RenewAsync(AuthenticationProperties session, CancellationToken cancel)
    {
        try
        {
            return await AskAsync(session, options.Get(Session.Identity), cancel);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException or TaskCanceledException)
        {
            return TokenRenewal.Unreachable;
        }
    }

    private async Task<TokenRenewal> AskAsync(AuthenticationProperties session, OpenIdConnectOptions server, CancellationToken cancel)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = session.GetTokenValue("refresh_token") ?? "",
            ["client_id"] = server.ClientId!,
        });
        var endpoint = (await server.ConfigurationManager!.GetConfigurationAsync(cancel)).TokenEndpoint;
        using var answer = await server.Backchannel.PostAsync(endpoint, form, cancel);
        if (answer.StatusCode is HttpStatusCode.BadRequest) return TokenRenewal.Refused;

        var tokens = new OpenIdConnectMessage(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel));
        session.UpdateTokenValue("access_token", tokens.AccessToken);
        if (tokens.RefreshToken is { } refresh) session.UpdateTokenValue("refresh_token", refresh);
        if (tokens.IdToken is { } proof) session.UpdateTokenValue("id_token", proof);
        var lifetime = TimeSpan.FromSeconds(int.Parse(tokens.ExpiresIn, CultureInfo.InvariantCulture));
        session.UpdateTokenValue(ExpiresAt, (clock.GetUtcNow() + lifetime).ToString("o", CultureInfo.InvariantCulture));
        return TokenRenewal.Renewed;
    }
}
