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

    public static readonly Error RequestWithdrawn = new("match.request-withdrawn", 409,
        "The request was withdrawn: nobody needs to be found any more.", "De vraag is ingetrokken: er hoeft niemand meer gevonden te worden.");

    public static readonly Error AnotherConfirmed = new("match.another-confirmed", 409,
        "A match was already confirmed for this request.", "Voor deze vraag is al een koppeling bevestigd.");

    public static readonly Error NotAccepted = new("match.not-accepted", 409,
        "The volunteer has not said yes yet.", "De vrijwilliger heeft nog geen ja gezegd.");

    public static readonly Error AlreadyDeclined = new("match.already-declined", 409,
        "Somebody already said no to this match.", "Iemand heeft al nee gezegd tegen deze koppeling.");

    public static readonly Error AlreadyConfirmed = new("match.already-confirmed", 409,
        "The match was already confirmed; end the agreement instead.", "De koppeling is al bevestigd; beëindig dan de afspraak.");
}
