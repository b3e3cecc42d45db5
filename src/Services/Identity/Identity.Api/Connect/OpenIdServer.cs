using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Samenspel.Identity.Data;
using Samenspel.Identity.Keys;
using Samenspel.Jobs;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenspel.Identity.Connect;

/// <summary>The OpenID Connect server: code with PKCE for people, client credentials for systems.</summary>
internal static class OpenIdServer
{
    /// <summary>The scope that gives a token for the APIs of the platform.</summary>
    public const string ApiScope = "samenspel-api";

    /// <summary>How long services believe a token, unless it is revoked before.</summary>
    public static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(15);

    public static void AddOpenIdServer(this WebApplicationBuilder builder)
    {
        var issuer = PublicAddress.Read(builder.Configuration);
        if (issuer.Scheme != Uri.UriSchemeHttps && !builder.Environment.IsDevelopment())
            throw new InvalidOperationException($"Configuration '{PublicAddress.Key}' must be an https address outside Development.");

        builder.Logging.AddFilter("OpenIddict", LogLevel.Warning); // it would write whole requests, verifiers included

        var services = builder.Services;
        services.AddScoped<PersonClaims>();
        services.AddJob<TokenCleanupJob>(TimeSpan.FromHours(1), (job, now, cancel) => job.RunAsync(now, cancel));
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, UseKeys>();
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<IdentityDb>().ReplaceDefaultEntities<Guid>())
            .AddServer(server =>
            {
                server.SetIssuer(issuer)
                    .SetAuthorizationEndpointUris("connect/authorize")
                    .SetTokenEndpointUris("connect/token")
                    .SetUserInfoEndpointUris("connect/userinfo")
                    .SetEndSessionEndpointUris("connect/logout")
                    .SetRevocationEndpointUris("connect/revoke")
                    .AddEventHandler(Revocation.Descriptor)
                    .AddEventHandler(Replay.Descriptor)
                    .AddEventHandler(LogoutMetadata.Descriptor)
                    .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange()
                    .AllowClientCredentialsFlow()
                    .AllowRefreshTokenFlow()
                    .RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.OfflineAccess, ApiScope)
                    .RegisterClaims(Claims.Name, Claims.Email, Claims.Role, RoleScope.OrganisationClaim, RoleScope.TeamClaim)
                    .SetAccessTokenLifetime(AccessTokenLifetime)
                    .SetRefreshTokenLifetime(TimeSpan.FromHours(12))
                    .DisableAccessTokenEncryption();
                server.Configure(options =>
                {
                    options.CodeChallengeMethods.Clear();
                    options.CodeChallengeMethods.Add(CodeChallengeMethods.Sha256);
                });
                // TLS ends in front of the gateway; the public address says whether there is any.
                server.UseAspNetCore()
                    .DisableTransportSecurityRequirement()
                    .EnableAuthorizationEndpointPassthrough()
                    .EnableTokenEndpointPassthrough()
                    .EnableUserInfoEndpointPassthrough()
                    .EnableEndSessionEndpointPassthrough();
            });

        // This service checks tokens with its own keys instead of asking itself for them.
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).PostConfigure<KeySet>((bearer, keys) =>
        {
            var own = new OpenIdConnectConfiguration { Issuer = issuer.ToString() };
            foreach (var key in keys.Signing) own.SigningKeys.Add(key);
            bearer.ConfigurationManager = new Microsoft.IdentityModel.Protocols.StaticConfigurationManager<OpenIdConnectConfiguration>(own);
        });
    }

    public static void MapOpenIdServer(this WebApplication app)
    {
        Authorize.Map(app);
        Token.Map(app);
        UserInfo.Map(app);
    }

    private sealed class UseKeys(KeySet keys) : IConfigureOptions<OpenIddictServerOptions>
    {
        public void Configure(OpenIddictServerOptions options)
        {
            // The first one signs or encrypts, the others are accepted.
            foreach (var key in keys.Signing)
                options.SigningCredentials.Add(new SigningCredentials(key, SecurityAlgorithms.RsaSha256));
            foreach (var key in keys.Encryption)
                options.EncryptionCredentials.Add(new EncryptingCredentials(key, SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes256CbcHmacSha512));
        }
    }
}
