using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

internal static class MatchErrors
{
    public static readonly Error NotFound = new("match.not-found", 404,
        "We could not find this match.", "We konden deze koppeling niet vinden.");

    public static readonly Error RequestNotFound = new("match.request-not-found", 404,
        "We could not find this request.", "We konden deze vraag niet vinden.");

    public static readonly Error VolunteerNotFound = new("match.volunteer-not-found", 404,
        "We could not find this volunteer.", "We konden deze vrijwilliger niet vinden.");

    public static readonly Error HardRuleFailed = new("match.hard-rule-failed", 422,
        "This volunteer cannot be asked for this request now.", "Deze vrijwilliger kan nu niet voor deze vraag gevraagd worden.");

    public static readonly Error SayWhy = new("match.say-why", 422,
        "Say why this volunteer, or name the proposal of a run.", "Zeg waarom deze vrijwilliger, of noem het voorstel van een vergelijking.");

    public static readonly Error InCooldown = new("match.left-in-peace", 409,
        "This volunteer said no, thank you, less than fourteen days ago. Ask again later.",
        "Deze vrijwilliger zei korter dan veertien dagen geleden: nee, dank u. Vraag het later nog eens.");

    public static readonly Error RequestWithdrawn = new("match.request-withdrawn", 409,
        "The request was withdrawn or closed: nobody needs to be found any more.",
        "De vraag is ingetrokken of gesloten: er hoeft niemand meer gevonden te worden.");

    public static readonly Error Withdrawn = new("match.withdrawn", 409,
        "This match was withdrawn: nobody needs to answer any more.", "Deze koppeling is ingetrokken: niemand hoeft nog te antwoorden.");

    public static readonly Error Expired = new("match.expired", 409,
        "The invitation was not answered in time. The volunteer can be proposed again.",
        "De uitnodiging is niet op tijd beantwoord. De vrijwilliger kan opnieuw worden voorgesteld.");

    public static readonly Error AnotherConfirmed = new("match.another-confirmed", 409,
        "A match was already confirmed for this request.", "Voor deze vraag is al een koppeling bevestigd.");

    public static readonly Error VolunteerWithoutAccount = new("match.volunteer-without-account", 409,
        "This volunteer has no account yet and cannot answer. Give the volunteer a code to link it first.",
        "Deze vrijwilliger heeft nog geen account en kan niet antwoorden. Geef eerst een code om het te koppelen.");

    public static readonly Error EnoughInvited = new("match.enough-invited", 409,
        "Two volunteers were asked already for this request. Wait until one of them says no.",
        "Voor deze vraag zijn al twee vrijwilligers gevraagd. Wacht tot een van beiden nee zegt.");

    public static readonly Error NotAccepted = new("match.not-accepted", 409,
        "The volunteer has not said yes yet.", "De vrijwilliger heeft nog geen ja gezegd.");

    public static readonly Error NotInvited = new("match.not-invited", 409,
        "The volunteer was not invited yet.", "De vrijwilliger is nog niet uitgenodigd.");

    public static readonly Error NotIntroduced = new("match.not-introduced", 409,
        "The two have not met yet.", "De twee hebben nog niet kennisgemaakt.");

    public static readonly Error AlreadyIntroduced = new("match.already-introduced", 409,
        "The two have met already.", "De twee hebben al kennisgemaakt.");

    public static readonly Error IntroductionTooFar = new("match.introduction-out-of-range", 422,
        "Plan the introduction in the future, within 90 days.", "Plan de kennismaking in de toekomst, binnen 90 dagen.");

    public static readonly Error IntroductionClashes = new("match.introduction-clashes", 409,
        "One of the two has another introduction around that time. Choose another moment.",
        "Een van de twee heeft rond die tijd al een andere kennismaking. Kies een ander moment.");

    public static readonly Error NotInTrial = new("match.not-in-trial", 409,
        "The trial has not started yet.", "De proefperiode is nog niet begonnen.");

    public static readonly Error TrialWithoutVisit = new("match.trial-without-visit", 422,
        "They have not tried it yet. Wait for the first visit, or say no to this match.",
        "Ze hebben het nog niet samen geprobeerd. Wacht op het eerste bezoek, of zeg nee tegen deze koppeling.");

    public static readonly Error ClickNotAsked = new("match.click-not-asked", 409,
        "The trial is not over yet: whether it clicks is asked afterwards.", "De proefperiode is nog niet voorbij: de vraag naar de klik komt daarna.");

    public static readonly Error ClickAlreadyGiven = new("match.click-already-given", 409,
        "This answer was given already and is not changed.", "Dit antwoord is al gegeven en wordt niet gewijzigd.");

    public static readonly Error ClientAnswers = new("match.client-answers", 409,
        "The client has an own sign-in and answers himself or herself.", "De cliënt heeft een eigen inlog en antwoordt zelf.");

    public static readonly Error NoteNeeded = new("match.note-needed", 422,
        "Write down what the client said.", "Schrijf op wat de cliënt heeft gezegd.");

    public static readonly Error TalkFirst = new("match.talk-first", 409,
        "This cannot go on now: first the professional talks with the resident.", "Dit kan nu niet verder: eerst praat de professional met de inwoner.");

    public static readonly Error Undecided = new("match.undecided", 409,
        "A match went no further. First a professional of the team decides whether to look on.",
        "Een koppeling ging niet verder. Eerst beslist een professional van het team of er verder gezocht wordt.");

    public static readonly Error NotOfTeam = new("match.not-of-team", 422,
        "Choose a professional of the same team.", "Kies een professional van hetzelfde team.");

    public static readonly Error AlreadyDeclined = new("match.already-declined", 409,
        "Somebody already said no to this match.", "Iemand heeft al nee gezegd tegen deze koppeling.");

    public static readonly Error AlreadyConfirmed = new("match.already-confirmed", 409,
        "The match was already confirmed; end the agreement instead.", "De koppeling is al bevestigd; beëindig dan de afspraak.");
}
