using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

internal static class SignalErrors
{
    public static readonly Error NotFound = new("signal.not-found", 404,
        "We could not find this signal.", "We konden dit signaal niet vinden.");

    public static readonly Error AgreementNotFound = new("signal.agreement-not-found", 404,
        "We could not find the agreement this signal is about.", "We konden de afspraak bij dit signaal niet vinden.");

    public static readonly Error AgreementEnded = new("signal.agreement-ended", 409,
        "This agreement has ended. Call your contact person if something is wrong.",
        "Deze afspraak is beëindigd. Bel uw contactpersoon als er iets aan de hand is.");

    public static readonly Error WordsMissing = new("signal.words-missing", 422,
        "Tell in a few words what it is about.", "Vertel in een paar woorden waar het over gaat.");

    public static readonly Error KeyUsedBefore = new("signal.key-used-before", 422,
        "This Idempotency-Key was used before for another signal.", "Deze Idempotency-Key is al gebruikt voor een ander signaal.");

    public static readonly Error AlreadyAnswered = new("signal.already-answered", 409,
        "This signal was already answered. Please read that answer first.", "Dit signaal is al beantwoord. Lees eerst dat antwoord.");

    public static readonly Error NotAnswered = new("signal.not-answered", 409,
        "Answer the reporter first; then the signal can be closed.", "Geef de melder eerst antwoord; daarna kunt u het signaal sluiten.");
}
