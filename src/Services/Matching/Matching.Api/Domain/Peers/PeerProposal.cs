using Samenspel.Domain;

namespace Samenspel.Matching.Domain.Peers;

/// <summary>
/// Two people could be peers: neither is the helper. Each of them says yes or no, and so does every guardian of a minor. A no of
/// anybody ends it without a reason, and nobody ever learns whose it was: the answers are gone with it.
/// </summary>
internal sealed class PeerProposal : AggregateRoot
{
    /// <summary>A first meeting of peers is short.</summary>
    public const int LongestMeeting = 90;

    private static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(90);

    private PeerProposal()
    {
    }

    /// <summary>The two, the smaller id first, so that a pair is a pair whoever proposes it.</summary>
    public Guid OneId { get; private set; }

    public Guid OtherId { get; private set; }

    /// <summary>What they both like to do.</summary>
    public List<string> ActivityCodes { get; private init; } = [];

    /// <summary>What makes both of them feel at ease.</summary>
    public List<string> NeedCodes { get; private init; } = [];

    public List<string> OneOffers { get; private set; } = [];
    public List<string> OtherOffers { get; private set; } = [];

    public DateTimeOffset ProposedAt { get; private init; }
    public PeerStatus Status { get; private set; }
    public List<PeerPerson> People { get; private init; } = [];
    public DateTimeOffset? PlannedFor { get; private set; }
    public int? Minutes { get; private set; }
    public PeerPlace? Place { get; private set; }

    /// <summary>At whose home, when it is at a home.</summary>
    public Guid? AtClientId { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <param name="proposer">The side of who proposes.</param>
    /// <param name="other">The side of the wish.</param>
    /// <param name="people">Who are asked: the two, and the guardians of those who are minors.</param>
    /// <param name="at">Now.</param>
    public static (PeerProposal? Proposal, Error? Error) Make(PeerSide proposer, PeerSide other, IReadOnlyList<PeerPerson> people, DateTimeOffset at)
    {
        var both = proposer.ActivityCodes.Intersect(other.ActivityCodes).ToList();
        if (both.Count == 0) return (null, PeerErrors.NothingInCommon);
        var (one, two) = proposer.ClientId.CompareTo(other.ClientId) < 0 ? (proposer, other) : (other, proposer);
        return (new PeerProposal
        {
            OneId = one.ClientId,
            OtherId = two.ClientId,
            ActivityCodes = both,
            NeedCodes = [.. one.NeedCodes.Union(two.NeedCodes).Order(StringComparer.Ordinal)],
            OneOffers = [.. one.OfferCodes],
            OtherOffers = [.. two.OfferCodes],
            ProposedAt = at,
            People = [.. people],
        }, null);
    }

    /// <summary>The peer with this sign-in; null for a guardian or somebody else.</summary>
    public PeerPerson? PeerOf(Guid person) => People.Find(one => one.AccountId == person && !one.IsGuardian);

    /// <summary>Somebody says yes or no, for himself or for a child. The same answer again is the same; a no ends it at any time before the click.</summary>
    /// <param name="person">Who answers.</param>
    /// <param name="agrees">Yes or no.</param>
    /// <param name="absent">Guardians without a role as caregiver now.</param>
    /// <param name="at">Now.</param>
    public Error? Answer(Guid person, bool agrees, IReadOnlyCollection<Guid> absent, DateTimeOffset at)
    {
        if (Status == PeerStatus.Ended) return agrees ? PeerErrors.Ended : null;
        if (Status == PeerStatus.Confirmed) return PeerErrors.Confirmed;
        if (!agrees)
        {
            End(at);
            return null;
        }
        var asked = People.FindAll(one => one.AccountId == person);
        if (asked.TrueForAll(one => one.Agrees)) return null;
        foreach (var one in asked) one.Agree();
        Changed();
        AgreeIfComplete(absent);
        return null;
    }

    /// <summary>
    /// All said yes who can. A guardian without a role as caregiver can neither read nor answer: another guardian of the same client
    /// decides for both until the role is back; where there is no other, it waits.
    /// </summary>
    /// <param name="absent">Guardians without a role as caregiver now.</param>
    public void AgreeIfComplete(IReadOnlyCollection<Guid> absent)
    {
        if (Status != PeerStatus.Asked || !People.TrueForAll(one => one.Agrees || IsReplaced(one))) return;
        Status = PeerStatus.Agreed;
        Changed();

        bool IsReplaced(PeerPerson one) => one.IsGuardian && absent.Contains(one.AccountId)
            && People.Exists(other => other.IsGuardian && other.ClientId == one.ClientId && !absent.Contains(other.AccountId));
    }

    /// <summary>Somebody is no longer a guardian of one of the two, and decides and reads nothing any more. Without any guardian it does not go on.</summary>
    public void RemoveGuardian(Guid clientId, Guid accountId, DateTimeOffset at)
    {
        if (People.RemoveAll(one => one.IsGuardian && one.ClientId == clientId && one.AccountId == accountId) == 0) return;
        Changed();
        if (Status is PeerStatus.Ended or PeerStatus.Confirmed) return;
        if (!People.Exists(one => one.IsGuardian && one.ClientId == clientId)) End(at);
    }

    /// <summary>The account of one of the two was not that person's: it reads nothing any more, and what is on its way ends.</summary>
    public void RemovePeer(Guid clientId, DateTimeOffset at)
    {
        People.RemoveAll(one => !one.IsGuardian && one.ClientId == clientId);
        Changed();
        if (Status is not (PeerStatus.Ended or PeerStatus.Confirmed)) End(at);
    }

    /// <summary>The files of one of the two were merged: the same person under another id, and still the smaller id first.</summary>
    public void Rename(Guid merged, Guid kept)
    {
        (OneId, OtherId) = (OneId == merged ? kept : OneId, OtherId == merged ? kept : OtherId);
        if (OneId.CompareTo(OtherId) > 0) (OneId, OtherId, OneOffers, OtherOffers) = (OtherId, OneId, OtherOffers, OneOffers);
        Changed();
    }

    /// <summary>The same two had a proposal under another id of one of them, and somebody said no: a no holds for both.</summary>
    public void EndByTwin(DateTimeOffset at)
    {
        if (Status is not (PeerStatus.Ended or PeerStatus.Confirmed)) End(at);
    }

    /// <summary>When, how long and where they meet for the first time. Until they have, it can be planned again.</summary>
    public Error? Plan(DateTimeOffset plannedFor, int minutes, PeerPlace place, Guid? atClientId, DateTimeOffset now)
    {
        if (Status is not (PeerStatus.Agreed or PeerStatus.Planned)) return WhyNotNow();
        if (plannedFor <= now || plannedFor > now + FurthestAhead) return PeerErrors.WhenAhead;
        if (place == PeerPlace.AtHome != atClientId is not null || (atClientId is { } home && home != OneId && home != OtherId)) return PeerErrors.WhoseHome;
        (PlannedFor, Minutes, Place, AtClientId, Status) = (plannedFor, minutes, place, atClientId, PeerStatus.Planned);
        Changed();
        return null;
    }

    /// <summary>They met.</summary>
    public Error? Hold()
    {
        if (Status == PeerStatus.Met) return null;
        if (Status != PeerStatus.Planned) return WhyNotNow();
        Status = PeerStatus.Met;
        Changed();
        return null;
    }

    /// <summary>One of the two says whether it clicks, with the other and with what they do. Four times yes makes them peers; any no ends it.</summary>
    public Error? RecordClick(Guid person, Click click, DateTimeOffset at)
    {
        if (Status == PeerStatus.Ended && !click.IsYes) return null;
        if (PeerOf(person) is not { } peer) return PeerErrors.PeersSayThemselves;
        if (Status == PeerStatus.Confirmed) return click.IsYes ? null : PeerErrors.Confirmed;
        if (Status != PeerStatus.Met) return WhyNotNow();
        if (!click.IsYes)
        {
            End(at);
            return null;
        }
        if (peer.Clicks) return null;
        peer.RecordClick();
        if (People.TrueForAll(one => one.IsGuardian || one.Clicks)) Status = PeerStatus.Confirmed;
        Changed();
        return null;
    }

    private void End(DateTimeOffset at)
    {
        foreach (var one in People) one.ClearAnswers();
        (Status, EndedAt, PlannedFor, Minutes, Place, AtClientId) = (PeerStatus.Ended, at, null, null, null, null);
        Changed();
    }

    private Error WhyNotNow() => Status switch
    {
        PeerStatus.Ended => PeerErrors.Ended,
        PeerStatus.Confirmed => PeerErrors.Confirmed,
        PeerStatus.Asked => PeerErrors.NotAllSaidYes,
        PeerStatus.Met => PeerErrors.TheyMet,
        _ => PeerErrors.NotMet,
    };
}
