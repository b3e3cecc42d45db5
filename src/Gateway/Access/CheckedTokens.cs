using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Gateway.Access;

/// <summary>
/// Remembers for at most a minute which tokens were found valid, because checking a signature costs more than all else
/// the gateway does. It forgets nothing that matters: a token is remembered no longer than it is valid, and only as long
/// as the key set is the one it was checked with. The services behind check every token in full.
/// </summary>
internal sealed class CheckedTokens(TimeProvider time)
{
    private const int Limit = 10_000;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    private readonly Lock turning = new();
    private volatile Generations generations = new(new(), new(), time.GetTimestamp());

    /// <summary>Who the token stands for; null when it has to be checked.</summary>
    public ClaimsPrincipal? Find(ReadOnlySpan<char> token, object keySet)
    {
        var (now, hash, current) = (time.GetUtcNow(), Hash.Of(token), Turned());
        return (current.Young.TryGetValue(hash, out var entry) || current.Old.TryGetValue(hash, out entry))
            && entry.KeySet == keySet && now < entry.ValidTo ? entry.Principal : null;
    }

    public void Remember(ReadOnlySpan<char> token, ClaimsPrincipal principal, DateTimeOffset validTo, object keySet)
    {
        var young = Turned().Young;
        if (young.Count < Limit) young[Hash.Of(token)] = new Entry(principal, validTo, keySet);
    }

    /// <summary>Two generations: every half minute the young become old and the old are forgotten, without looking at each.</summary>
    private Generations Turned()
    {
        if (time.GetElapsedTime(generations.Since) < Period) return generations;
        lock (turning)
        {
            var ages = time.GetElapsedTime(generations.Since) / Period;
            if (ages >= 1)
                generations = new(new(), ages < 2 ? generations.Young : new(), time.GetTimestamp());
            return generations;
        }
    }

    private sealed record Generations(ConcurrentDictionary<Hash, Entry> Young, ConcurrentDictionary<Hash, Entry> Old, long Since);

    private sealed record Entry(ClaimsPrincipal Principal, DateTimeOffset ValidTo, object KeySet);

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
