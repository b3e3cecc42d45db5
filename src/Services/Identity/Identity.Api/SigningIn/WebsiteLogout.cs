using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Keys;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.SigningIn;

/// <summary>
/// Tells the website that a session is over (OpenID Connect Back-Channel Logout), straight to each copy of it. What it does not hear, it
/// notices when a service refuses the token.
/// </summary>
internal sealed partial class WebsiteLogout(IHttpClientFactory clients, KeySet keys, IConfiguration configuration, TimeProvider clock, ILogger<WebsiteLogout> log)
{
    public const string ClientName = "website";
    public const string Path = "signout-backchannel";
    private const string Logout = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>Returns when every copy heard it or could not be reached.</summary>
    public Task TellAsync(UserSession ended) => Task.WhenAll(
        configuration.GetSection("services:web:http").GetChildren().Select(copy => TellAsync(new Uri(copy.Value!), ended)));

    private async Task TellAsync(Uri copy, UserSession ended)
    {
        try
        {
            using var form = new FormUrlEncodedContent([new("logout_token", Write(ended))]);
            using var answer = await clients.CreateClient(ClientName).PostAsync(new Uri(copy, Path), form);
            answer.EnsureSuccessStatusCode();
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            NotTold(log, ended.Id, failure.GetType().Name);
        }
    }

    private string Write(UserSession ended) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = PublicAddress.Read(configuration).ToString(),
        Audience = OAuthClients.Web,
        TokenType = "logout+jwt",
        IssuedAt = clock.GetUtcNow().UtcDateTime,
        Expires = clock.GetUtcNow().AddMinutes(2).UtcDateTime,
        SigningCredentials = new SigningCredentials(keys.Signing[0], SecurityAlgorithms.RsaSha256),
        Claims = new Dictionary<string, object>
        {
            ["jti"] = Guid.CreateVersion7().ToString(),
            ["sub"] = ended.PersonId.ToString(),
            ["sid"] = ended.Id.ToString(),
            ["events"] = new Dictionary<string, object> { [Logout] = new Dictionary<string, object>() },
        },
    });

    [LoggerMessage(LogLevel.Warning, "The website was not told that session {Session} is over ({Failure})")]
    private static partial void NotTold(ILogger log, Guid session, string failure);
}
