using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

internal static class ConsultErrors
{
    public static readonly Error NotFound = new("consult.not-found", 404,
        "We could not find this consult.", "We konden dit consult niet vinden.");

    public static readonly Error ClientNotFound = new("consult.client-not-found", 404,
        "We could not find this client.", "We konden deze cliënt niet vinden.");

    public static readonly Error ConsentMissing = new("consult.consent-missing", 422,
        "The client has not allowed that an ambassador looks along.", "De cliënt heeft geen toestemming gegeven om een ambassadeur te laten meekijken.");

    public static readonly Error NamesSomebody = new("consult.names-somebody", 422,
        "Leave out mail addresses and numbers that identify somebody. Mention no names.",
        "Laat mailadressen en nummers van iemand weg. Noem geen namen.");

    public static readonly Error ConfirmWords = new("consult.confirm-words", 422,
        "These words may hold a name or an illness. Leave it out, or say that you looked and that it is none.",
        "In deze woorden staat misschien een naam of een ziekte. Laat die weg, of zeg dat u keek en dat het dat niet is.");

    public static readonly Error AlreadyAsked = new("consult.already-asked", 409,
        "There is an open consult for this client. Go on with that one.", "Er is al een consult open voor deze cliënt. Ga daarmee verder.");

    public static readonly Error ContactOutOfRange = new("consult.contact-out-of-range", 422,
        "Choose a day from today on, within 90 days.", "Kies een dag vanaf vandaag, binnen 90 dagen.");

    public static readonly Error NothingOffered = new("consult.nothing-offered", 422,
        "Name an activity, a volunteer, or both.", "Noem een activiteit, een vrijwilliger, of allebei.");

    public static readonly Error ActivityNotOpen = new("consult.activity-not-open", 422,
        "This activity is not open.", "Deze activiteit is niet open.");

    public static readonly Error VolunteerDoesNotFit = new("consult.volunteer-does-not-fit", 422,
        "This volunteer of your organisation does not fit, or is not known.", "Deze vrijwilliger van uw organisatie past niet, of is niet bekend.");

    public static readonly Error NotAnswered = new("consult.not-answered", 409,
        "The ambassador has not answered yet.", "De ambassadeur heeft nog niet geantwoord.");

    public static readonly Error AlreadyAnswered = new("consult.already-answered", 409,
        "This consult was answered already.", "Dit consult is al beantwoord.");

    public static readonly Error AlreadyTaken = new("consult.already-taken", 409,
        "The professional goes on with the answer already.", "De professional gaat al met het antwoord verder.");

    public static readonly Error Withdrawn = new("consult.withdrawn", 409,
        "This consult was withdrawn and is closed.", "Dit consult is ingetrokken en gesloten.");
}
