using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samenspel.Web.SigningIn;

/// <summary>Asks for new tokens just before the old ones end. Who gets none any more, such as somebody who was blocked, has to sign in again.</summary>
internal static class FreshTokens
{
    private const string ExpiresAt = "expires_at";
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    public static async Task KeepAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (DateTimeOffset.TryParse(context.Properties.GetTokenValue(ExpiresAt), CultureInfo.InvariantCulture, out var end) && now < end - Ahead) return;

        var options = services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Session.Identity);
        try
        {
            await RenewAsync(context, options, now);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException or TaskCanceledException)
        {
            // The identity service cannot be reached now; the next page tries again.
        }
    }

    private static async Task RenewAsync(CookieValidatePrincipalContext context, OpenIdConnectOptions options, DateTimeOffset now)
    {
        var cancel = context.HttpContext.RequestAborted;
        var server = await options.ConfigurationManager!.GetConfigurationAsync(cancel);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = context.Properties.GetTokenValue("refresh_token") ?? "",
            ["client_id"] = options.ClientId!,
        });
        using var answer = await options.Backchannel.PostAsync(server.TokenEndpoint, form, cancel);
        if (answer.StatusCode is HttpStatusCode.BadRequest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Session.Cookie);
            return;
        }

        var tokens = new OpenIdConnectMessage(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel));
        context.Properties.UpdateTokenValue("access_token", tokens.AccessToken);
        if (tokens.RefreshToken is { } refresh) context.Properties.UpdateTokenValue("refresh_token", refresh);
        if (tokens.IdToken is { } proof) context.Properties.UpdateTokenValue("id_token", proof);
        var lifetime = TimeSpan.FromSeconds(int.Parse(tokens.ExpiresIn, CultureInfo.InvariantCulture));
        context.Properties.UpdateTokenValue(ExpiresAt, (now + lifetime).ToString("o", CultureInfo.InvariantCulture));
        context.ShouldRenew = true;
    }
}
