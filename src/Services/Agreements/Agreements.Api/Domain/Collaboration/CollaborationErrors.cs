using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

internal static class CollaborationErrors
{
    public static readonly Error InformationNotFound = new("information.not-found", 404,
        "We could not find this piece of information.", "We konden deze informatie niet vinden.");

    public static readonly Error InformationExpired = new("information.expired", 422,
        "The day until which this holds has passed.", "De dag tot wanneer dit geldt, is al voorbij.");

    public static readonly Error InformationChangedSince = new("information.changed-since", 409,
        "The text changed since you read it. Please read it again.", "De tekst is veranderd sinds u hem las. Lees hem nog eens.");

    public static readonly Error TooMuchInformation = new("information.too-much", 409,
        "The information pack is full. Remove what is not needed any more.", "Het informatiepakket is vol. Haal eerst weg wat niet meer nodig is.");

    public static readonly Error NothingToApprove = new("information.nothing-to-approve", 409,
        "This is not about the client, so the client does not decide on it.", "Dit gaat niet over de cliënt, dus de cliënt beslist er niet over.");

    public static readonly Error HowApproved = new("information.how-approved", 422,
        "Write down how the client said yes.", "Schrijf op hoe de cliënt ja heeft gezegd.");

    public static readonly Error NotTheClient = new("information.not-the-client", 403,
        "Only the resident decides on this.", "Alleen de inwoner beslist hierover.");

    public static readonly Error NotTheVolunteer = new("information.not-the-volunteer", 403,
        "Only the volunteer of this agreement can do this.", "Alleen de vrijwilliger van deze afspraak kan dit doen.");

    public static readonly Error ReadAllFirst = new("information.read-all-first", 409,
        "Read everything first, then say it in your own words.", "Lees eerst alles, zeg het daarna in uw eigen woorden.");

    public static readonly Error UnderstandingNotFound = new("understanding.not-found", 404,
        "We could not find this sentence.", "We konden deze zin niet vinden.");

    public static readonly Error UnderstandingReviewed = new("understanding.already-answered", 409,
        "This sentence was answered already.", "Op deze zin is al geantwoord.");

    public static readonly Error SayWhatIsMissing = new("understanding.say-what-is-missing", 422,
        "Say what is missing.", "Zeg wat er nog ontbreekt.");

    public static readonly Error ChangeNotFound = new("told-change.not-found", 404,
        "We could not find this change.", "We konden deze wijziging niet vinden.");

    public static readonly Error ClientThanks = new("appreciation.client-thanks", 422,
        "You can say thank you here; the rest is not up to you.", "U kunt hier bedanken; de rest hoeft u niet te doen.");

    public static readonly Error BehaviourUnknown = new("appreciation.behaviour-unknown", 422,
        "This behaviour is not in the list of this letter.", "Dit gedrag staat niet in de lijst van deze letter.");

    public static readonly Error AlignmentNotFound = new("alignment.not-found", 404,
        "We could not find this meeting.", "We konden dit overleg niet vinden.");

    public static readonly Error AlignmentDay = new("alignment.day", 422,
        "Choose a day from today, within two years.", "Kies een dag vanaf vandaag, binnen twee jaar.");

    public static readonly Error AlignmentNotHeldYet = new("alignment.not-held-yet", 422,
        "This day is still to come.", "Deze dag moet nog komen.");

    public static readonly Error AlignmentHeld = new("alignment.already-held", 409,
        "This meeting was written down already.", "Dit overleg is al opgeschreven.");

    public static readonly Error WhoWasThere = new("alignment.who-was-there", 422,
        "Somebody in the list has no part in this agreement.", "Iemand in de lijst hoort niet bij deze afspraak.");

    public static readonly Error CoachingInFuture = new("coaching.in-future", 422,
        "This day is still to come.", "Deze dag moet nog komen.");

    public static readonly Error EvaluationNotFound = new("evaluation.not-found", 404,
        "There is no such evaluation.", "Deze evaluatie bestaat niet.");

    public static readonly Error EvaluationNotYet = new("evaluation.not-yet", 409,
        "It is too early for this evaluation.", "Het is nog te vroeg voor deze evaluatie.");

    public static readonly Error EvaluationAnswered = new("evaluation.already-answered", 409,
        "You answered this evaluation already.", "U hebt deze evaluatie al ingevuld.");

    public static readonly Error RankMotives = new("evaluation.rank-motives", 422,
        "Choose at least one motive, the most important first.", "Kies minstens één motief, het belangrijkste eerst.");

    public static readonly Error MotivesOfVolunteer = new("evaluation.motives-of-volunteer", 422,
        "Only the volunteer ranks motives.", "Alleen de vrijwilliger kiest motieven.");

    public static readonly Error HowEvaluated = new("evaluation.how-said", 422,
        "Write down how the client said this.", "Schrijf op hoe de cliënt dit heeft gezegd.");

    public static readonly Error SupportNeedNotFound = new("support-need.not-found", 404,
        "We could not find this volunteer.", "We konden deze vrijwilliger niet vinden.");
}
