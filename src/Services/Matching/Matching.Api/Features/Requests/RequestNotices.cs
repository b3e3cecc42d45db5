using Samenspel.Domain;

namespace Samenspel.Matching.Features.Requests;

/// <summary>What people are told of a request.</summary>
internal static class RequestNotices
{
    public static readonly NoticeKind WaitsLong = new("match.waits-long", TaskGroup.Match, SubjectKind.SupportRequest,
        "Somebody in your team waits long for a volunteer. Ask the professional whether you can look along.",
        "Iemand in uw team wacht al lang op een vrijwilliger. Vraag de professional of u kunt meekijken.");

    public static readonly NoticeKind AskAmbassador = new("match.ask-ambassador", TaskGroup.Match, SubjectKind.SupportRequest,
        "A request of your client waits long for a volunteer. Ask the ambassador to look along.",
        "Een hulpvraag van uw cliënt wacht al lang op een vrijwilliger. Vraag de ambassadeur om mee te kijken.");

    public static readonly NoticeKind Undecided = new("match.decide-on", TaskGroup.Match, SubjectKind.SupportRequest,
        "A match goes no further. Call the client: nobody comes any more. Decide together: look on, or close the request.",
        "Een koppeling gaat niet verder. Bel de cliënt: er komt niemand meer. Beslis samen: verder zoeken, of de hulpvraag sluiten.")
    { StaysUntilDone = true };

    public static readonly NoticeKind NoNight = new("match.no-night", TaskGroup.Match, SubjectKind.SupportRequest,
        "No volunteer stays alone with somebody at night here. Arrange the night in another way.",
        "Hier blijft geen vrijwilliger 's nachts alleen bij iemand. Regel de nacht op een andere manier.");

    public static readonly NoticeKind NobodyLeft = new("match.nobody-left", TaskGroup.Match, SubjectKind.SupportRequest,
        "The professional of a request has gone, and nobody of the team is left to take over.",
        "De professional van een hulpvraag is weg, en niemand van het team kan het overnemen.");

    public static readonly NoticeKind TalkWithClient = new("match.talk-with-client", TaskGroup.Call, SubjectKind.SupportRequest,
        "A client took back what was allowed while a match was on its way. Talk with the client.",
        "Een cliënt heeft toestemming ingetrokken terwijl een koppeling liep. Praat met de cliënt.")
    { IsUrgent = true };

    /// <summary>What nobody is asked any more when somebody is found, or nobody is looked for.</summary>
    public static readonly NoticeKind[] WhileOpen = [WaitsLong, AskAmbassador, Undecided, NoNight, NobodyLeft];
}
