using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Web.Data;

/// <summary>
/// Content that only whoever has its secret can read (HKDF-SHA-256, AES-256-GCM): the database holds the hash of the secret and never
/// the secret, so that a reader of the database becomes nobody and reads nothing.
/// </summary>
internal static class SealedText
{
    /// <summary>Characters of a hash.</summary>
    public const int HashLength = 64;

    /// <summary>256 random bits, as text.</summary>
    public static string NewSecret() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>By which content is found.</summary>
    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Makes it unreadable without the secret.</summary>
    public static byte[] Seal(string secret, byte[] content)
    {
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (cipher, tag) = (new byte[content.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(KeyOf(secret), tag.Length);
        aes.Encrypt(nonce, content, cipher, tag);
        return [.. nonce, .. tag, .. cipher];
    }

    /// <summary>Reads it again; null when it was not sealed with this secret.</summary>
    public static byte[]? Open(string secret, byte[] stored)
    {
        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        if (stored.Length < nonce + tag) return null;
        var content = new byte[stored.Length - nonce - tag];
        using var aes = new AesGcm(KeyOf(secret), tag);
        try
        {
            aes.Decrypt(stored.AsSpan(0, nonce), stored.AsSpan(nonce + tag), stored.AsSpan(nonce, tag), content);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] KeyOf(string secret) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "Samenspel.Web.SealedText"u8.ToArray());
}
