using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Matching;

/// <summary>Who may do what with matches and consults.</summary>
internal static class Policies
{
    public static readonly Permission ReadRequest = new("matching.read-request",
        "See the open requests, by codes, and who could help", Role.Professional, Role.Coordinator)
    { Row = Matrix.Matching };
    public static readonly Permission StartRun = new("matching.start-run",
        "Have the whole city matched, and stop it", Role.Professional, Role.Coordinator, Role.Administrator)
    { Row = Matrix.MatchingRun };
    public static readonly Permission ReadRun = new("matching.read-run",
        "See how a run goes and went, in numbers; an administrator without small numbers", Role.Professional, Role.Coordinator, Role.Administrator)
    { Row = Matrix.MatchingRun };
    public static readonly Permission ReadProposal = new("matching.read-proposal",
        "See what a run proposes for volunteers of the own organisation or requests of the own team, and for whom there is nobody", Role.Professional, Role.Coordinator)
    { Row = Matrix.Matching };
    public static readonly Permission ReadScarcity = new("matching.read-scarcity",
        "See where one more volunteer would help, without small numbers for an administrator", Role.Professional, Role.Coordinator, Role.Ambassador, Role.Administrator)
    { Row = Matrix.Counts };
    public static readonly Permission Propose = new("matching.propose",
        "Put a volunteer of the own organisation, or for a request of the own team, on the shortlist", Role.Professional, Role.Coordinator)
    { Row = Matrix.Matching };
    public static readonly Permission ReadMatch = new("matching.read-match",
        "Read matches of oneself, of a client who lets one read along, of the own organisation's volunteers, or of the own team",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Match };
    public static readonly Permission Invite = new("matching.invite",
        "Ask a volunteer of the own organisation", Role.Coordinator)
    { Row = Matrix.Match };
    public static readonly Permission Accept = new("matching.accept",
        "Say yes to an invitation of oneself", Role.Volunteer)
    { Row = Matrix.Match };
    public static readonly Permission Guide = new("matching.guide",
        "Plan the introduction and the trial of a match", Role.Professional, Role.Coordinator)
    { Row = Matrix.Match };
    public static readonly Permission DecideOn = new("matching.decide-on",
        "Decide whether somebody is looked for again for a request of the own team", Role.Professional)
    { Row = Matrix.Match };
    public static readonly Permission RecordClick = new("matching.record-click",
        "Say whether it clicks; a professional of the team for a client without a sign-in", Role.Client, Role.Volunteer, Role.Professional)
    { Row = Matrix.Match };
    public static readonly Permission Decline = new("matching.decline",
        "Say no to a match", Role.Client, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Match };

    public static readonly Permission ProposePeer = new("matching.propose-peer",
        "Wish for a peer and propose one: for oneself, whom one cares for, or a client of the own team", Role.Client, Role.Caregiver, Role.Professional)
    { Row = Matrix.Match };
    public static readonly Permission ReadPeer = new("matching.read-peer",
        "Read what one is asked about a peer, and what waits; a professional of the team only how far it is", Role.Client, Role.Caregiver, Role.Professional)
    { Row = Matrix.Match };
    public static readonly Permission AnswerPeer = new("matching.answer-peer",
        "Say yes or no to a peer: for oneself, or as guardian of a minor", Role.Client, Role.Caregiver)
    { Row = Matrix.Match };
    public static readonly Permission PlanPeer = new("matching.plan-peer",
        "Plan the first meeting of two peers: as guardian, or for a client of the own team", Role.Caregiver, Role.Professional)
    { Row = Matrix.Match };
    public static readonly Permission ClickPeer = new("matching.click-peer",
        "Say whether it clicks with a peer", Role.Client)
    { Row = Matrix.Match };

    public static readonly Permission AskConsult = new("matching.ask-consult",
        "Ask an ambassador to look along at a case of the own team, and go on with the answer", Role.Professional)
    { Row = Matrix.Consult };
    public static readonly Permission ReadConsult = new("matching.read-consult",
        "Read the consults of the own team; an ambassador without knowing whose", Role.Professional, Role.Ambassador)
    { Row = Matrix.Consult };
    public static readonly Permission AnswerConsult = new("matching.answer-consult",
        "Look for what fits a consult of the team one is placed in, and answer", Role.Ambassador)
    { Row = Matrix.Consult };
    public static readonly Permission CountConsults = new("matching.count-consults",
        "Count consults: of the own team, or of all teams without small numbers", Role.Professional, Role.Ambassador, Role.Administrator)
    { Row = Matrix.Counts };

    public static readonly IReadOnlyCollection<Permission> All =
    [
        ReadRequest, StartRun, ReadRun, ReadProposal, ReadScarcity, Propose, ReadMatch, Invite, Accept, Guide, DecideOn, RecordClick, Decline,
        ProposePeer, ReadPeer, AnswerPeer, PlanPeer, ClickPeer,
        AskConsult, ReadConsult, AnswerConsult, CountConsults, MessageAdministration.Manage,
    ];
}
