using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.Keys;

/// <summary>Keeps the keys of ASP.NET Data Protection in the database, where all copies of the service find them.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<IdentityDb>().Keys
            .Where(key => key.Purpose == KeyPurpose.DataProtection)
            .Select(key => key.Content).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDb>();
        db.Keys.Add(new StoredKey { Name = friendlyName, Purpose = KeyPurpose.DataProtection, Content = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges(); // Data Protection asks synchronously
    }
}

/// <summary>Encrypts the stored keys with a key derived from the newest encryption key of the service (HKDF, AES-256-GCM).</summary>
internal sealed class KeyXmlEncryptor(KeySet keys) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var key = keys.Encryption[0];
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (cipher, tag) = (new byte[plain.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(KeyXml.Derive(key.Rsa), tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return new EncryptedXmlInfo(
            new XElement("key", new XAttribute("id", key.KeyId), Convert.ToBase64String([.. nonce, .. tag, .. cipher])),
            typeof(KeyXmlDecryptor));
    }
}

/// <summary>Reads what <see cref="KeyXmlEncryptor"/> wrote, as long as the key it used is still configured.</summary>
internal sealed class KeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var id = (string?)encryptedElement.Attribute("id");
        var key = services.GetRequiredService<KeySet>().Encryption.FirstOrDefault(k => k.KeyId == id)
            ?? throw new CryptographicException($"Encryption key '{id}' is not configured any more.");
        var stored = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var plain = new byte[stored.Length - nonce - tag];
        using var aes = new AesGcm(KeyXml.Derive(key.Rsa), tag);
        aes.Decrypt(stored[..nonce], stored[(nonce + tag)..], stored.Slice(nonce, tag), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

internal static class KeyXml
{
    public static byte[] Derive(RSA key) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ExportRSAPrivateKey(), 32, info: "Samenspel.Identity.KeyRing"u8.ToArray());
}

internal sealed class ConfigureKeyRing(IServiceScopeFactory scopes, KeySet keys) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = new KeyRing(scopes);
        options.XmlEncryptor = new KeyXmlEncryptor(keys);
    }
}
