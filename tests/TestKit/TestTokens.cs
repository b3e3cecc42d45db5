using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.TestKit;

/// <summary>Access tokens as the identity service makes them, signed with a key of this test run.</summary>
public static class TestTokens
{
    public const string PublicUrl = "http://samenspel.test";

    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "test" };
    private static readonly JsonWebTokenHandler Handler = new();

    public static string For(TestPerson person) => Handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = PublicUrl + "/",
        Audience = PlatformAuthentication.Audience,
        TokenType = "at+jwt",
        Expires = TimeProvider.System.GetUtcNow().AddMinutes(30).UtcDateTime,
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        Subject = new ClaimsIdentity(
        [
            new Claim("sub", person.Id.ToString()),
            new Claim(TokenClaims.KnownUpTo, person.KnownUpTo.ToString(CultureInfo.InvariantCulture)),
            .. person.Session is { } session ? [new Claim(TokenClaims.Session, session.ToString())] : Array.Empty<Claim>(),
            .. person.Roles.Select(role => new Claim("role", RoleCodes.Of(role))),
            .. from role in person.Roles from id in person.Teams select new Claim(RoleScope.TeamClaim, RoleScope.Write(role, id)),
            .. from role in person.Roles from id in person.Organisations select new Claim(RoleScope.OrganisationClaim, RoleScope.Write(role, id)),
        ]),
    });

    /// <summary>Lets a service under test accept these tokens, by the same checks as always.</summary>
    public static void Accept(IServiceCollection services) => services.PostConfigure<JwtBearerOptions>(
        JwtBearerDefaults.AuthenticationScheme,
        options => options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(
            new OpenIdConnectConfiguration { Issuer = PublicUrl + "/", SigningKeys = { Key } }));
}
