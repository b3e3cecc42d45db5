using Samenspel.Domain;

namespace Samenspel.Matching.Features.Peers;

/// <summary>What peers and their guardians are told. Everybody is told the same.</summary>
internal static class PeerNotices
{
    public static readonly NoticeKind Asked = new("peer-proposal.asked", TaskGroup.Match, SubjectKind.PeerProposal,
        "Somebody could be a peer. Read it and say yes or no. You need no reason.",
        "Er is misschien een maatje. Lees het en zeg ja of nee. Een reden hoeft niet.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Agreed = new("peer-proposal.agreed", TaskGroup.Match, SubjectKind.PeerProposal,
        "Everybody said yes. Now the first meeting is planned.", "Iedereen zei ja. Nu wordt de kennismaking gepland.");

    public static readonly NoticeKind Planned = new("peer-proposal.planned", TaskGroup.Match, SubjectKind.PeerProposal,
        "The first meeting is planned. You can read step by step how it goes.",
        "De kennismaking is gepland. U kunt stap voor stap lezen hoe het gaat.");

    public static readonly NoticeKind Moved = new("peer-proposal.moved", TaskGroup.Match, SubjectKind.PeerProposal,
        "The first meeting is at another moment or place. Look when and where.",
        "De kennismaking is op een ander moment of een andere plek. Kijk wanneer en waar.")
    { IsUrgent = true };

    public static readonly NoticeKind ClickAsked = new("peer-proposal.click-asked", TaskGroup.Match, SubjectKind.PeerProposal,
        "You met. Tell us whether it clicks.", "De kennismaking is geweest. Vertel ons of het klikt.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Confirmed = new("peer-proposal.confirmed", TaskGroup.Read, SubjectKind.PeerProposal,
        "It clicks: they are peers.", "Het klikt: zij zijn maatjes.");

    public static readonly NoticeKind Ended = new("peer-proposal.ended", TaskGroup.Read, SubjectKind.PeerProposal,
        "The proposal of a peer does not go on. That is fine.", "Het voorstel voor een maatje gaat niet door. Dat is goed.");

    /// <summary>What waits to be done, and no longer once it has ended.</summary>
    public static readonly NoticeKind[] Waiting = [Asked, Agreed, Planned, Moved, ClickAsked];
}
