using Samenspel.Domain;

namespace Samenspel.Matching.Features.Matches;

/// <summary>What people are told of a match.</summary>
internal static class MatchNotices
{
    public static readonly NoticeKind Proposed = new("match.proposed", TaskGroup.Match, SubjectKind.Match,
        "A volunteer of your organisation may fit a request. Invite the volunteer, or say no.",
        "Een vrijwilliger van uw organisatie past misschien bij een hulpvraag. Nodig de vrijwilliger uit, of zeg nee.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Invited = new("match.invited", TaskGroup.Match, SubjectKind.Match,
        "Somebody asks whether a request suits you. No, thank you, is a good answer too.",
        "Iemand vraagt of een hulpvraag bij u past. Nee, dank u, is ook een goed antwoord.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Accepted = new("match.accepted", TaskGroup.Match, SubjectKind.Match,
        "A volunteer said yes. Plan the introduction.", "Een vrijwilliger heeft ja gezegd. Plan de kennismaking.")
    { StaysUntilDone = true };

    public static readonly NoticeKind IntroductionPlanned = new("match.introduction-planned", TaskGroup.Match, SubjectKind.Match,
        "An introduction is planned.", "Er is een kennismaking gepland.");

    public static readonly NoticeKind IntroductionMoved = new("match.introduction-moved", TaskGroup.Match, SubjectKind.Match,
        "An introduction has another time or place. Look when and where.", "Een kennismaking is op een ander moment of een andere plek. Kijk wanneer en waar.")
    { IsUrgent = true };

    public static readonly NoticeKind RequestCorrected = new("match.request-corrected", TaskGroup.Match, SubjectKind.Match,
        "What somebody asks was corrected. Look whether getting to know each other still suits.",
        "Wat een inwoner vraagt, is verbeterd. Kijk of de kennismaking nog past.");

    public static readonly NoticeKind TrialStarted = new("match.trial-started", TaskGroup.Read, SubjectKind.Match,
        "You try it together for a few visits. Afterwards you are asked whether it clicks.",
        "U probeert het samen een paar keer. Daarna vragen we of het klikt.");

    public static readonly NoticeKind ClickAsked = new("match.click-asked", TaskGroup.Match, SubjectKind.Match,
        "The trial is over. Tell us whether it clicks.", "De proefperiode is voorbij. Vertel ons of het klikt.")
    { StaysUntilDone = true };

    public static readonly NoticeKind WriteDownClick = new("match.write-down-click", TaskGroup.Match, SubjectKind.Match,
        "The trial is over. Ask the client whether it clicks, and write down what the client says.",
        "De proefperiode is voorbij. Vraag de cliënt of het klikt, en schrijf op wat de cliënt zegt.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Confirmed = new("match.confirmed", TaskGroup.Read, SubjectKind.Match,
        "It clicks on both sides. What you agree on is written down together.", "Het klikt aan beide kanten. Wat u samen afspreekt, wordt opgeschreven.");

    public static readonly NoticeKind Discontinued = new("match.goes-no-further", TaskGroup.Read, SubjectKind.Match,
        "A match goes no further. Thank you for being willing; it says nothing about you.",
        "Een koppeling gaat niet verder. Dank dat u het wilde; het zegt niets over u.");

    public static readonly NoticeKind CalledOff = new("match.called-off", TaskGroup.Read, SubjectKind.Match,
        "A match goes no further: nobody visits any more. Thank you for being willing; it says nothing about you.",
        "Een koppeling gaat niet verder: er komt geen bezoek meer. Dank dat u het wilde; het zegt niets over u.")
    { IsUrgent = true };

    public static readonly NoticeKind AnotherFound = new("match.another-found", TaskGroup.Read, SubjectKind.Match,
        "The resident goes on with another volunteer. You were just as welcome: thank you for trying it.",
        "De inwoner gaat verder met een andere vrijwilliger. U was net zo welkom: dank dat u het probeerde.");

    public static readonly NoticeKind Declined = new("match.declined", TaskGroup.Match, SubjectKind.Match,
        "Somebody said no to a proposal. It goes no further.", "Iemand heeft nee gezegd tegen een voorstel. Het gaat niet verder.");

    public static readonly NoticeKind NotAnswered = new("match.not-answered", TaskGroup.Match, SubjectKind.Match,
        "An invitation was not answered in time. Call the volunteer, or ask somebody else.",
        "Een uitnodiging is niet op tijd beantwoord. Bel de vrijwilliger, of vraag iemand anders.");

    public static readonly NoticeKind Withdrawn = new("match.withdrawn", TaskGroup.Read, SubjectKind.Match,
        "A match was withdrawn: nobody goes there any more.", "Een koppeling is ingetrokken: niemand gaat er nog heen.")
    { IsUrgent = true };

    public static readonly NoticeKind OnHold = new("match.on-hold", TaskGroup.Read, SubjectKind.Match,
        "A match waits: do not go there now. The professional first talks with the resident.",
        "Een kennismaking wacht even: ga er nu niet heen. De professional praat eerst met de inwoner.")
    { IsUrgent = true };

    public static readonly NoticeKind GoesOn = new("match.goes-on", TaskGroup.Match, SubjectKind.Match,
        "A match that waited can go on.", "Een koppeling die even wachtte, kan verder.");

    public static readonly NoticeKind VolunteerPauses = new("match.volunteer-pauses", TaskGroup.Match, SubjectKind.Match,
        "The volunteer of a match takes a break. Agree whether you wait or look for somebody else.",
        "De vrijwilliger van een koppeling neemt pauze. Spreek af of u wacht of iemand anders zoekt.")
    { StaysUntilDone = true };

    public static readonly NoticeKind CertificateMissing = new("match.certificate-missing", TaskGroup.Match, SubjectKind.Match,
        "The conduct certificate of the volunteer of a match no longer holds. Without a new one it cannot go on.",
        "De VOG van de vrijwilliger van een koppeling geldt niet meer. Zonder nieuwe VOG kan het niet verder.")
    { StaysUntilDone = true };

    public static readonly NoticeKind OwnVolunteer = new("match.own-volunteer", TaskGroup.Match, SubjectKind.Match,
        "The volunteer of a match is the client, cares for the client, or is the professional of the request. Those do not go together: talk about what follows.",
        "De vrijwilliger van een koppeling is zelf de cliënt, de mantelzorger of de professional van de hulpvraag. Dat gaat niet samen: bespreek hoe het verder gaat.");

    /// <summary>What somebody is asked or told as long as a match is on its way, and no longer when it is over or goes a step further.</summary>
    public static readonly NoticeKind[] OnItsWay =
    [
        Proposed, Invited, Accepted, IntroductionPlanned, IntroductionMoved, TrialStarted, ClickAsked, WriteDownClick, OnHold, GoesOn,
    ];

    /// <summary>What stands in the way of a match on its way, whatever the step.</summary>
    public static readonly NoticeKind[] InTheWay = [VolunteerPauses, CertificateMissing, RequestCorrected];
}
