using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Checks access tokens of the identity service.</summary>
public static class PlatformAuthentication
{
    /// <summary>The audience every access token of the platform is meant for.</summary>
    public const string Audience = "samenspel-api";

    /// <summary>
    /// Adds the check of bearer tokens. The issuer is the public address; the keys come from the identity service's
    /// internal address (<c>services:identity:http:0</c>), so that a service needs no way through the gateway.
    /// </summary>
    public static void AddPlatformAuthentication(this WebApplicationBuilder builder)
    {
        var issuer = PublicAddress.Read(builder.Configuration).ToString();
        var identity = builder.Configuration["services:identity:http:0"]
            ?? throw new InvalidOperationException("Configuration 'services:identity:http:0' is missing: the address of the identity service.");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MapInboundClaims = false;
            options.RequireHttpsMetadata = false;
            options.Events = TokenRefusals.Events;
            options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                $"{identity.TrimEnd('/')}/.well-known/jwks",
                new SigningKeysRetriever(issuer),
                new HttpDocumentRetriever(new HttpClient { Timeout = TimeSpan.FromSeconds(5) }) { RequireHttps = false })
            {
                RefreshInterval = TimeSpan.FromSeconds(30),
                UseLastKnownGoodConfiguration = false, // a key that was withdrawn counts no longer
            };
            var parameters = options.TokenValidationParameters;
            parameters.ValidIssuer = issuer;
            parameters.ValidAudience = Audience;
            parameters.ValidTypes = ["at+jwt"];
            parameters.NameClaimType = "sub";
            parameters.RoleClaimType = "role";
            parameters.ClockSkew = TimeSpan.FromSeconds(30);
        });
        builder.Services.AddHealthChecks().AddCheck<SigningKeysCheck>("signing-keys", tags: [Health.Ready]);
    }
}
