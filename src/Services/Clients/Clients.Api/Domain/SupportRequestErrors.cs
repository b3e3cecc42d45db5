using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

internal static class SupportRequestErrors
{
    public static readonly Error NotFound = new("support-request.not-found", 404,
        "We could not find this support request.", "We konden deze hulpvraag niet vinden.");

    public static readonly Error ReviewNotWithinAYear = new("support-request.review-not-within-a-year", 422,
        "Support by a volunteer is temporary: choose a day within a year to look at it again.",
        "Hulp van een vrijwilliger is tijdelijk: kies een dag binnen een jaar om opnieuw te kijken.");

    public static readonly Error AlreadyArranged = new("support-request.already-arranged", 409,
        "A volunteer was already found; end the agreement instead.",
        "Er is al een vrijwilliger gevonden; beëindig dan de afspraak.");

    public static readonly Error NothingToDecide = new("support-request.nothing-to-decide", 409,
        "No collaboration of this support request ended: there is nothing to ask again.",
        "Er is geen samenwerking van deze hulpvraag geëindigd: er is niets om opnieuw te vragen.");

    public static readonly Error NotAColleague = new("support-request.not-a-colleague", 422,
        "Choose somebody who is a professional of this client's team now.", "Kies iemand die nu professional is van het team van deze cliënt.");

    public static readonly Error IsTheVolunteer = new("support-request.is-the-volunteer", 422,
        "This person is a volunteer of the client, and cannot be the professional too. Choose somebody else.",
        "Deze persoon is vrijwilliger van de cliënt, en kan niet ook de professional zijn. Kies iemand anders.");

    public static readonly Error AlreadyClosed = new("support-request.already-closed", 409,
        "This support request is already done.", "Deze hulpvraag is al afgerond.");
}

internal static class InquiryErrors
{
    public static readonly Error NotBeingExplored = new("inquiry.not-being-explored", 409,
        "The five questions of this request are settled.", "De vijf vragen van deze hulpvraag staan al vast.");

    public static readonly Error EarlierFirst = new("inquiry.earlier-questions-first", 409,
        "Answer the earlier questions first, or skip them with a reason.", "Beantwoord eerst de eerdere vragen, of sla ze over met een reden.");

    public static readonly Error AnswerOrSkip = new("inquiry.answer-or-skip", 422,
        "Give either an answer or a reason to skip the question.", "Geef een antwoord of een reden om de vraag over te slaan.");

    public static readonly Error SayWhetherNeeded = new("inquiry.say-whether-needed", 422,
        "Say whether this support is needed.", "Geef aan of deze hulp nodig is.");

    public static readonly Error DangerIsForTheFifth = new("inquiry.danger-is-for-the-fifth", 422,
        "Danger is a reason only for a yes to the fifth question.", "Gevaar is alleen een reden bij een ja op de vijfde vraag.");

    public static readonly Error NotComplete = new("inquiry.not-complete", 409,
        "Ask the five questions first.", "Stel eerst de vijf vragen.");
}

internal static class ProfileErrors
{
    public static readonly Error Settled = new("profile.settled", 409,
        "A volunteer is found or the request is done: the profile is not changed any more.",
        "Er is een vrijwilliger gevonden of de hulpvraag is afgerond: het profiel verandert niet meer.");

    public static readonly Error NoVolunteerNeeded = new("profile.no-volunteer-needed", 409,
        "The fourth question says that no volunteer is needed.", "Volgens de vierde vraag is geen vrijwilliger nodig.");

    public static readonly Error NotWritten = new("profile.not-written", 409,
        "There is no profile to approve yet.", "Er is nog geen profiel om goed te keuren.");

    public static readonly Error Rewritten = new("profile.rewritten", 409,
        "The profile was rewritten since you read it. Read it again, and then say yes.",
        "Het profiel is veranderd sinds u het las. Lees het opnieuw en keur het dan goed.");

    public static readonly Error SayWhyWithout = new("profile.say-why-without", 422,
        "Say why the inhabitant or the caregiver did not take part.", "Zeg waarom de inwoner of de mantelzorger niet meedeed.");

    public static readonly Error ClientDecides = new("profile.client-decides", 422,
        "This client has an account and approves the profile himself.", "Deze cliënt heeft een account en keurt het profiel zelf goed.");

    public static readonly Error HowSaid = new("profile.say-how-it-was-said", 422,
        "Write down how the client said yes.", "Schrijf op hoe de cliënt ja heeft gezegd.");

    public static readonly Error ConsentMissing = new("profile.consent-missing", 422,
        "The client has not allowed us to look for a volunteer.", "De cliënt heeft geen toestemming gegeven om een vrijwilliger te zoeken.");
}
