using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Domain;

namespace Samenspel.Matching.Domain.Peers;

/// <summary>
/// Somebody would like a peer. The wish gets a code that people give to each other, in a contact group of parents for instance: who
/// holds the code can propose a peer, and learns nothing else.
/// </summary>
internal sealed class PeerWish : AggregateRoot
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private PeerWish()
    {
    }

    public Guid ClientId { get; private init; }
    public List<string> ActivityCodes { get; private init; } = [];
    public List<string> OfferCodes { get; private init; } = [];
    public List<string> NeedCodes { get; private init; } = [];

    /// <summary>Of the code only this is known.</summary>
    public string CodeHash { get; private init; } = "";

    public DateTimeOffset Until { get; private set; }

    public PeerSide Side => new(ClientId, ActivityCodes, OfferCodes, NeedCodes);

    /// <returns>The wish, and the code to give away: it is not to be had again.</returns>
    public static (PeerWish Wish, string Code) Make(PeerSide side, DateTimeOffset at)
    {
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        var wish = new PeerWish
        {
            ClientId = side.ClientId,
            ActivityCodes = [.. side.ActivityCodes],
            OfferCodes = [.. side.OfferCodes],
            NeedCodes = [.. side.NeedCodes],
            CodeHash = Hash(code),
            Until = at + Kept,
        };
        return (wish, code);
    }

    /// <summary>SHA-256 in base64url.</summary>
    public static string Hash(string code) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
