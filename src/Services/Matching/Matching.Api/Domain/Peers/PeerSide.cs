namespace Samenspel.Matching.Domain.Peers;

/// <summary>One of two peers: both ask and both offer. By codes only; no diagnosis and no name.</summary>
/// <param name="ClientId">The young person, or the adult.</param>
/// <param name="ActivityCodes">What this one likes to do together.</param>
/// <param name="OfferCodes">What this one can show the other.</param>
/// <param name="NeedCodes">What this one needs to feel at ease.</param>
internal sealed record PeerSide(Guid ClientId, IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> OfferCodes, IReadOnlyList<string> NeedCodes);
