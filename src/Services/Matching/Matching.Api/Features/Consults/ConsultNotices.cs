using Samenspel.Domain;

namespace Samenspel.Matching.Features.Consults;

/// <summary>What people are told of a consult.</summary>
internal static class ConsultNotices
{
    public static readonly NoticeKind Asked = new("consult.asked", TaskGroup.Answer, SubjectKind.Consult,
        "A professional of your team asks you to look along.", "Een professional van uw team vraagt u om mee te kijken.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Postponed = new("consult.waits", TaskGroup.Read, SubjectKind.Consult,
        "The ambassador asked something elsewhere and looks again on a day.", "De ambassadeur heeft elders iets gevraagd en kijkt op een dag opnieuw.");

    public static readonly NoticeKind LookAgain = new("consult.look-again", TaskGroup.Answer, SubjectKind.Consult,
        "Today you wanted to look again at a consult.", "Vandaag wilde u opnieuw naar een consult kijken.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Answered = new("consult.answered", TaskGroup.Match, SubjectKind.Consult,
        "The ambassador answered your question.", "De ambassadeur heeft uw vraag beantwoord.");

    public static readonly NoticeKind NothingFound = new("consult.nothing-found", TaskGroup.Match, SubjectKind.Consult,
        "The ambassador found nothing that fits, and says what is missing.", "De ambassadeur vond niets dat past, en zegt wat er ontbreekt.");

    public static readonly NoticeKind Taken = new("consult.taken", TaskGroup.Read, SubjectKind.Consult,
        "The professional goes on with what you found.", "De professional gaat verder met wat u vond.");

    public static readonly NoticeKind PlaceFree = new("consult.place-free", TaskGroup.Match, SubjectKind.Consult,
        "There is a place in the activity that was full when a consult was answered.", "Er is een plek bij de activiteit die vol was toen een consult werd beantwoord.");

    public static readonly NoticeKind PlaceOffered = new("consult.place-offered", TaskGroup.Read, SubjectKind.Consult,
        "A place came free for the client of a consult, who waited. The professional was asked to take it.",
        "Er is een plek vrij voor de cliënt van een consult, die op de wachtlijst stond. De professional is gevraagd die te nemen.");

    public static readonly NoticeKind PlacePassedOn = new("consult.place-passed-on", TaskGroup.Call, SubjectKind.Consult,
        "A place for the client of a consult was not taken in time and went to the next. Call the professional.",
        "Een plek voor de cliënt van een consult is niet op tijd genomen en ging naar de volgende. Bel de professional.");

    public static readonly NoticeKind Withdrawn = new("consult.withdrawn", TaskGroup.Read, SubjectKind.Consult,
        "The client allows it no longer: a consult is closed.", "De cliënt geeft geen toestemming meer: een consult is gesloten.");

    public static readonly NoticeKind NoLongerAsked = new("consult.no-longer-asked", TaskGroup.Read, SubjectKind.Consult,
        "The professional no longer asks: a consult is closed.", "De professional vraagt het niet meer: een consult is gesloten.");

    public static readonly NoticeKind NobodyAnswers = new("consult.nobody-answers", TaskGroup.Match, SubjectKind.Consult,
        "The ambassador of your team has gone, so nobody answers a consult now. Withdraw it and go on without, or let it wait for the next ambassador.",
        "De ambassadeur van uw team is weg, dus niemand beantwoordt nu uw consult. Trek het in en ga zelf verder, of laat het wachten op de volgende ambassadeur.")
    { StaysUntilDone = true };

    public static readonly NoticeKind YoursNow = new("consult.yours-now", TaskGroup.Match, SubjectKind.Consult,
        "A consult of your team is yours now.", "Een consult van uw team is nu van u.");

    public static readonly NoticeKind ProfessionalLeft = new("consult.professional-left", TaskGroup.Match, SubjectKind.Consult,
        "The professional of a consult has gone. Take it over, or give it to a colleague.",
        "De professional van een consult is weg. Neem het over, of geef het aan een collega.")
    { StaysUntilDone = true };

    /// <summary>What the professional is told of how far it is.</summary>
    public static readonly NoticeKind[] ForProfessional = [Postponed, Answered, NothingFound, NobodyAnswers];

    /// <summary>What nobody is asked any more when a consult goes a step further.</summary>
    public static readonly NoticeKind[] Waiting = [Asked, Postponed, LookAgain, Answered, NothingFound, NobodyAnswers];
}
