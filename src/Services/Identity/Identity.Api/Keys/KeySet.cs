using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.Keys;

/// <summary>
/// The keys of this service. Several may be given so that a new one can take over while tokens of the old still count:
/// the one with the highest number is the newest and signs, all are in the published key set.
/// Development makes its own, once, when it migrates; anywhere else a missing key stops the service.
/// </summary>
internal sealed class KeySet
{
    private const int SmallestRsa = 2048;

    public KeySet(IConfiguration configuration, IHostEnvironment environment, IServiceScopeFactory scopes)
    {
        Signing = Read(KeyPurpose.Signing, "Identity:SigningKeys");
        Encryption = Read(KeyPurpose.Encryption, "Identity:EncryptionKeys");

        IReadOnlyList<RsaSecurityKey> Read(KeyPurpose purpose, string section)
        {
            var configured = configuration.GetSection(section).GetChildren()
                .OrderByDescending(key => int.TryParse(key.Key, out var number) ? number : 0)
                .Select(key => FromSetting(key, configuration["Identity:KeyPassword"])).ToArray();
            if (configured.Length > 0) return configured;
            if (!environment.IsDevelopment())
                throw new InvalidOperationException($"Configuration '{section}:0' is missing: a PEM text, or the path of a PEM or PFX file.");

            using var scope = scopes.CreateScope();
            var stored = scope.ServiceProvider.GetRequiredService<IdentityDb>().Keys.Where(key => key.Purpose == purpose).ToArray();
            return stored.Length > 0
                ? [.. stored.Select(key => FromPem(key.Content, key.Name))]
                : throw new InvalidOperationException($"There is no key for {purpose}: run this service with the argument 'migrate' first, or configure '{section}:0'.");
        }
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RsaSecurityKey> Signing { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RsaSecurityKey> Encryption { get; }

    /// <summary>A new private key, as PEM.</summary>
    public static string NewPem()
    {
        using var rsa = RSA.Create(SmallestRsa);
        return rsa.ExportPkcs8PrivateKeyPem();
    }

    private static RsaSecurityKey FromSetting(IConfigurationSection setting, string? password)
    {
        var value = setting.Value?.Trim() ?? "";
        if (value.StartsWith("-----BEGIN", StringComparison.Ordinal)) return FromPem(value, setting.Path);
        if (!File.Exists(value))
            throw new InvalidOperationException($"Configuration '{setting.Path}' must be a PEM text, or the path of a PEM or PFX file.");
        if (Path.GetExtension(value) is not (".pfx" or ".p12")) return FromPem(File.ReadAllText(value), setting.Path);

        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(value, password, X509KeyStorageFlags.EphemeralKeySet);
        return Named(certificate.GetRSAPrivateKey() ?? throw NotUsable(setting.Path), setting.Path);
    }

    private static RsaSecurityKey FromPem(string pem, string source)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
        }
        catch (Exception reason) when (reason is ArgumentException or CryptographicException)
        {
            throw NotUsable(source);
        }
        return Named(rsa, source);
    }

    /// <summary>The id follows from the key itself, so that copies of the service and restarts agree on it.</summary>
    private static RsaSecurityKey Named(RSA rsa, string source)
    {
        if (rsa.KeySize < SmallestRsa) throw NotUsable(source);

        var key = new RsaSecurityKey(rsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key.PrivateKeyStatus is PrivateKeyStatus.DoesNotExist ? throw NotUsable(source) : key;
    }

    private static InvalidOperationException NotUsable(string source) =>
        new($"'{source}' holds no private RSA key of at least {SmallestRsa} bits.");
}
