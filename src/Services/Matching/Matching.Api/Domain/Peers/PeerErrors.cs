using Samenspel.Domain;

namespace Samenspel.Matching.Domain.Peers;

internal static class PeerErrors
{
    public static readonly Error NotFound = new("peer-proposal.not-found", 404,
        "We could not find this proposal.", "We konden dit voorstel niet vinden.");

    public static readonly Error ClientNotFound = new("peer-proposal.client-not-found", 404,
        "We could not find the person for whom you ask this.", "We konden degene voor wie u dit vraagt niet vinden.");

    public static readonly Error CodeUnknown = new("peer-proposal.code-unknown", 404,
        "This code does not exist, or no longer.", "Deze code bestaat niet of niet meer.");

    public static readonly Error OnesOwnCode = new("peer-proposal.ones-own-code", 422,
        "This code is of the same person. Use the code of somebody else.", "Deze code is van dezelfde persoon. Gebruik de code van iemand anders.");

    public static readonly Error SignInNeeded = new("peer-proposal.sign-in-needed", 422,
        "Both have to say yes themselves, and for that both need a sign-in. Ask the neighbourhood team.",
        "Beiden zeggen zelf ja of nee, en daarvoor hebben beiden een account nodig. Vraag het buurtteam.");

    public static readonly Error GuardianNeeded = new("peer-proposal.guardian-needed", 422,
        "For a minor a parent or guardian with a sign-in says yes too. Ask the neighbourhood team.",
        "Voor wie minderjarig is, zegt ook een ouder of voogd met een account ja. Vraag het buurtteam.");

    public static readonly Error NothingInCommon = new("peer-proposal.nothing-in-common", 422,
        "There is nothing that both like to do.", "Er is niets wat beiden graag doen.");

    public static readonly Error ProposedBefore = new("peer-proposal.left-in-peace", 409,
        "This was proposed before. It is not asked again.", "Dit is al eens voorgesteld. Het wordt niet nog eens gevraagd.");

    public static readonly Error Ended = new("peer-proposal.ended", 409,
        "This proposal does not go on.", "Dit voorstel gaat niet door.");

    public static readonly Error Confirmed = new("peer-proposal.confirmed", 409,
        "They are peers already.", "Zij zijn al maatjes.");

    public static readonly Error NotAllSaidYes = new("peer-proposal.not-all-said-yes", 409,
        "Not everybody has answered yet.", "Nog niet iedereen heeft geantwoord.");

    public static readonly Error NotMet = new("peer-proposal.not-met", 409,
        "First they meet.", "Eerst is er de kennismaking.");

    public static readonly Error TheyMet = new("peer-proposal.met", 409,
        "They have met already.", "De kennismaking is al geweest.");

    public static readonly Error WhenAhead = new("peer-proposal.when-ahead", 422,
        "Choose a moment ahead, within ninety days.", "Kies een moment dat nog komt, binnen negentig dagen.");

    public static readonly Error WhoseHome = new("peer-proposal.whose-home", 422,
        "Say at whose home they meet, of the two; and only when it is at a home.",
        "Zeg bij wie van de twee de kennismaking thuis is; en alleen als die bij iemand thuis is.");

    public static readonly Error PeersSayThemselves = new("peer-proposal.peers-say-themselves", 403,
        "Only the two themselves say whether it clicks.", "Alleen de twee zelf zeggen of het klikt.");
}
