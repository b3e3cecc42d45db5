using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Samenspel.Gateway.Tests;

/// <summary>Signs tokens as the identity service does, and badly where a test wants that.</summary>
internal sealed class Issuer(string address) : IDisposable
{
    private readonly Dictionary<string, RSA> keys = new() { ["first"] = RSA.Create(2048) };
    private string current = "first";

    /// <summary>From now on a new key signs; the old one is no longer in the key set.</summary>
    public void Rotate()
    {
        current = "second";
        keys[current] = RSA.Create(2048);
    }

    public string KeySet()
    {
        var key = keys[current].ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = current, n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } },
        });
    }

    public string Token(string subject = "petra", string audience = "samenspel-api", string? issuer = null, TimeSpan? lifetime = null, RSA? key = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var expires = now + (lifetime ?? TimeSpan.FromMinutes(5));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = issuer ?? address,
            Audience = audience,
            Subject = new ClaimsIdentity([new Claim("sub", subject), new Claim("role", "professional")]),
            NotBefore = expires - TimeSpan.FromHours(1),
            IssuedAt = expires - TimeSpan.FromHours(1),
            Expires = expires,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? keys[current]) { KeyId = current }, SecurityAlgorithms.RsaSha256)
            {
                CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
            },
        });
    }

    public void Dispose()
    {
        foreach (var key in keys.Values) key.Dispose();
    }
}
