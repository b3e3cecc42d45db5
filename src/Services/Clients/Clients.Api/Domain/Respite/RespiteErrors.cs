using Samenspel.Domain;

namespace Samenspel.Clients.Domain.Respite;

internal static class RespiteErrors
{
    public static readonly Error NotFound = new("respite.not-found", 404,
        "We could not find this respite.", "We konden deze vrije dagen niet vinden.");

    public static readonly Error BlockNotFound = new("respite.block-not-found", 404,
        "We could not find this part of the respite.", "We konden dit deel van de vrije dagen niet vinden.");

    public static readonly Error StartsAhead = new("respite.starts-ahead", 422,
        "Choose a start that is still to come, within a year.", "Kies een begin dat nog komt, binnen een jaar.");

    public static readonly Error TooLong = new("respite.too-long", 422,
        "Choose an end after the start, at most fourteen days later.", "Kies een einde na het begin, ten hoogste veertien dagen later.");

    public static readonly Error Over = new("respite.over", 409,
        "This respite is over or no longer asked.", "Deze vrije dagen zijn voorbij of worden niet meer gevraagd.");

    public static readonly Error BlockOutside = new("respite.block-outside", 422,
        "A part lies within the days that are asked, and takes half an hour at least.",
        "Een deel ligt binnen de gevraagde dagen en duurt ten minste een half uur.");

    public static readonly Error BlocksOverlap = new("respite.blocks-overlap", 409,
        "Part of this time is filled already. Remove the other part first.", "Een deel van deze tijd is al ingevuld. Haal dat deel eerst weg.");

    public static readonly Error AskedAlready = new("respite.asked-already", 409,
        "Days off are asked for part of this time already. Change those, or withdraw them first.",
        "Voor een deel van deze tijd zijn al vrije dagen gevraagd. Pas die aan, of trek ze eerst in.");

    public static readonly Error NobodySeesToIt = new("respite.nobody-sees-to-it", 409,
        "The team has no professional now who can see to it. Please call the municipality.",
        "Het team heeft nu geen professional die dit kan regelen. Bel de gemeente, die zorgt dat iemand u helpt.");

    public static readonly Error NotAtNight = new("respite.not-at-night", 422,
        "In this municipality no volunteer is alone with somebody between 23:00 and 07:00. Choose other hours, or something else for the night.",
        "In deze gemeente is een vrijwilliger tussen 23.00 en 07.00 uur niet alleen met iemand. Kies andere uren, of iets anders voor de nacht.");

    public static readonly Error NetworkFirst = new("respite.network-first", 409,
        "First ask somebody of the network, and write down the answer; or say why nobody is asked.",
        "Vraag eerst iemand uit het netwerk en schrijf het antwoord op, of zeg waarom niemand gevraagd wordt.");

    public static readonly Error SayWhatVolunteerDoes = new("respite.say-what-volunteer-does", 422,
        "Say what the volunteer would do.", "Zeg wat de vrijwilliger zou doen.");

    public static readonly Error SayWho = new("respite.say-who", 422,
        "Say who or what fills this part.", "Zeg wie of wat dit deel invult.");

    public static readonly Error VolunteerFound = new("respite.volunteer-found", 409,
        "A volunteer was found for this part. Talk with each other about it, and end the agreement.",
        "Voor dit deel is een vrijwilliger gevonden. Bespreek het met elkaar en beëindig de afspraak.");

    public static readonly Error VolunteersFound = new("respite.volunteers-found", 409,
        "A volunteer was found for a part of these days. Call the volunteer and the professional, and end the agreement first: then nobody comes in vain.",
        "Voor een deel van deze dagen is een vrijwilliger gevonden. Bel de vrijwilliger en de professional, en beëindig eerst de afspraak: dan komt niemand voor niets.");

    public static readonly Error VolunteerIsLookedFor = new("respite.volunteer-is-looked-for", 409,
        "This part is filled when a volunteer is found.", "Dit deel is ingevuld als er een vrijwilliger gevonden is.");

    public static readonly Error NothingToApprove = new("respite.nothing-to-approve", 409,
        "There is no part for a volunteer.", "Er is geen deel voor een vrijwilliger.");

    public static readonly Error ClientDecides = new("respite.client-decides", 422,
        "The client has an account, and says yes there.", "De cliënt heeft een account en zegt daar zelf ja.");

    public static readonly Error HowSaid = new("respite.say-how-it-was-said", 422,
        "Write down how the client said yes.", "Schrijf op hoe de cliënt ja heeft gezegd.");

    public static readonly Error ConsentMissing = new("respite.consent-missing", 422,
        "The client has not allowed that a volunteer is looked for.", "De cliënt heeft geen toestemming gegeven om een vrijwilliger te zoeken.");
}
