using System.Runtime.InteropServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace Samenspel.Gateway.Access;

/// <summary>
/// Remembers for a minute which tokens were found valid, because checking a signature costs more than all else the gateway
/// does (ADR 0015). It forgets nothing that matters: a token is remembered no longer than it is valid, and only as long as
/// the key set is the one it was checked with. The services behind check every token in full.
/// </summary>
internal sealed class TokenCache(TimeProvider time) : IDisposable
{
    public const int Limit = 10_000;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly MemoryCache tokens = new(new MemoryCacheOptions { SizeLimit = Limit });

    /// <summary>How many are remembered.</summary>
    public int Count => tokens.Count;

    /// <summary>Who the token stands for; null when it has to be checked.</summary>
    public ClaimsPrincipal? Find(ReadOnlySpan<char> token, object keySet) =>
        tokens.Get<Entry>(Hash.Of(token)) is { } entry && entry.KeySet == keySet && time.GetUtcNow() < entry.Until ? entry.Principal : null;

    public void Remember(ReadOnlySpan<char> token, ClaimsPrincipal principal, DateTimeOffset validTo, object keySet)
    {
        var end = time.GetUtcNow() + Period;
        tokens.Set(Hash.Of(token), new Entry(principal, validTo < end ? validTo : end, keySet),
            new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Period, Size = 1 });
    }

    public void Dispose() => tokens.Dispose();

    private sealed record Entry(ClaimsPrincipal Principal, DateTimeOffset Until, object KeySet);

    /// <summary>SHA-256 of the token, so that no token itself is kept.</summary>
    private readonly record struct Hash(UInt128 First, UInt128 Second)
    {
        public static Hash Of(ReadOnlySpan<char> token)
        {
            // What is no ASCII becomes a question mark, which no valid token holds.
            Span<byte> text = token.Length <= 2048 ? stackalloc byte[2048] : new byte[token.Length];
            Span<UInt128> hash = stackalloc UInt128[2];
            SHA256.HashData(text[..Encoding.ASCII.GetBytes(token, text)], MemoryMarshal.AsBytes(hash));
            return new(hash[0], hash[1]);
        }
    }
}
