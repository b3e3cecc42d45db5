using Samenspel.Domain;

namespace Samenspel.Matching.Features.Matches;

/// <summary>What people are told of matches and consults.</summary>
internal static class MatchNotices
{
    public static readonly NoticeKind Invited = new("match.invited", TaskGroup.Match, SubjectKind.Match,
        "Somebody asks whether a request suits you. No, thank you, is a good answer too.",
        "Iemand vraagt of een hulpvraag bij u past. Nee, dank u, is ook een goed antwoord.");

    public static readonly NoticeKind IntroductionPlanned = new("match.introduction-planned", TaskGroup.Match, SubjectKind.Match,
        "An introduction is planned for you.", "Er is een kennismaking voor u gepland.");

    public static readonly NoticeKind ClickAsked = new("match.click-asked", TaskGroup.Match, SubjectKind.Match,
        "The trial is over. Tell us whether it clicks.", "De proefperiode is voorbij. Vertel ons of het klikt.");

    public static readonly NoticeKind Discontinued = new("match.goes-no-further", TaskGroup.Read, SubjectKind.Match,
        "A match goes no further. Thank you for being willing; it says nothing about you.",
        "Een koppeling gaat niet verder. Dank dat u het wilde; het zegt niets over u.");

    public static readonly NoticeKind WaitsLong = new("match.waits-long", TaskGroup.Match, SubjectKind.SupportRequest,
        "Somebody in your team waits long for a volunteer. Ask the professional whether you can look along.",
        "Iemand in uw team wacht al lang op een vrijwilliger. Vraag de professional of u kunt meekijken.");

    public static readonly NoticeKind AskAmbassador = new("match.ask-ambassador", TaskGroup.Match, SubjectKind.SupportRequest,
        "A request of your client waits long for a volunteer. Ask the ambassador to look along.",
        "Een hulpvraag van uw cliënt wacht al lang op een vrijwilliger. Vraag de ambassadeur om mee te kijken.");

    public static readonly NoticeKind ConsultAnswered = new("consult.answered", TaskGroup.Match, SubjectKind.Consult,
        "The ambassador answered your question.", "De ambassadeur heeft uw vraag beantwoord.");
}
