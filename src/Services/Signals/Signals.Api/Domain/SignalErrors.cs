using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

internal static class SignalErrors
{
    public static readonly Error NotFound = new("signal.not-found", 404,
        "We could not find this signal.", "We konden dit signaal niet vinden.");

    public static readonly Error AgreementNotFound = new("signal.agreement-not-found", 404,
        "We could not find the agreement this signal is about.", "We konden de afspraak bij dit signaal niet vinden.");

    public static readonly Error ClientNotFound = new("signal.client-not-found", 404,
        "We could not find whom this signal is about.", "We konden niet vinden over wie dit signaal gaat.");

    public static readonly Error NobodyThere = new("signal.nobody-there", 409,
        "The team has nobody at this moment who can read this. Please call the team.", "Het team heeft nu niemand die dit kan lezen. Bel het team.");

    public static readonly Error AgreementEnded = new("signal.agreement-ended", 409,
        "This agreement has ended. Call your contact person if something is wrong.",
        "Deze afspraak is beëindigd. Bel uw contactpersoon als er iets aan de hand is.");

    public static readonly Error WordsMissing = new("signal.words-missing", 422,
        "Tell in a few words what it is about.", "Vertel in een paar woorden waar het over gaat.");

    public static readonly Error KindOfPlatform = new("signal.kind-of-platform", 422,
        "Choose another kind: the platform itself tells when nobody is reachable.",
        "Kies een andere soort: het platform meldt zelf wanneer er niemand bereikbaar is.");

    public static readonly Error AlreadyAnswered = new("signal.already-answered", 409,
        "This signal was already answered. Please read that answer first.", "Dit signaal is al beantwoord. Lees eerst dat antwoord.");

    public static readonly Error NotAnswered = new("signal.not-answered", 409,
        "Answer the reporter first; then the signal can be closed.", "Geef de melder eerst antwoord; daarna kunt u het signaal sluiten.");

    public static readonly Error NobodyToAnswer = new("signal.nobody-to-answer", 409,
        "Nobody reported this signal. Write down what you did instead.", "Niemand heeft dit signaal gemeld. Schrijf op wat u hebt gedaan.");

    public static readonly Error NothingDone = new("signal.nothing-done", 409,
        "Write down first what was done; then the signal can be closed.", "Schrijf eerst op wat er is gedaan; daarna kunt u het signaal sluiten.");

    public static readonly Error NotHappyYet = new("signal.not-happy-yet", 409,
        "Wait for the client's next answer, or choose another outcome.", "Wacht op het volgende antwoord van de cliënt, of kies een andere uitkomst.");

    public static readonly Error BackupMayNotRead = new("signal.backup-may-not-read", 409,
        "The backup of this agreement is a coordinator and may not read this signal. Ask a colleague.",
        "De achterwacht van deze afspraak is een coördinator en mag dit signaal niet lezen. Vraag een collega.");

    public static readonly Error ColleagueNotThere = new("signal.colleague-not-there", 422,
        "Choose a professional of the team who is there.", "Kies een professional van het team die er is.");

    public static readonly Error Closed = new("signal.closed", 409,
        "This signal is closed. Report a new one if something is wrong.", "Dit signaal is gesloten. Meld een nieuw signaal als er iets aan de hand is.");
}

internal static class CheckInErrors
{
    /// <summary>Unknown, used and expired are told apart by nobody.</summary>
    public static readonly Error NotFound = new("check-in.not-found", 404,
        "This link does not work. Was the question answered already, or a long time ago? Call your contact person.",
        "Deze link werkt niet. Is de vraag al beantwoord of is het lang geleden? Bel dan uw contactpersoon.");

    public static readonly Error NoLongerNeeded = new("check-in.no-longer-needed", 409,
        "These questions are no longer needed: you said that you do not want to be asked. Nothing was kept, and you need not do anything.",
        "Deze vragen zijn niet meer nodig: u hebt gezegd dat we ze niet meer hoeven te stellen. Er is niets bewaard en u hoeft niets te doen.");
}

internal static class QuestionErrors
{
    public static readonly Error NotFound = new("question.not-found", 404,
        "We could not find this question.", "We konden deze vraag niet vinden.");

    public static readonly Error AgreementNotFound = new("question.agreement-not-found", 404,
        "We could not find the agreement this question is about.", "We konden de afspraak bij deze vraag niet vinden.");

    public static readonly Error ClientNotFound = new("question.client-not-found", 404,
        "We could not find about whose help this question is.", "We konden niet vinden over wiens hulp deze vraag gaat.");

    public static readonly Error NobodyThere = new("question.nobody-there", 409,
        "The team has nobody at this moment who can read this. Please call the team.", "Het team heeft nu niemand die dit kan lezen. Bel het team.");

    public static readonly Error AgreementEnded = new("question.agreement-ended", 409,
        "This agreement has ended. Call your contact person.", "Deze afspraak is beëindigd. Bel uw contactpersoon.");

    public static readonly Error OrganisationNotFound = new("question.organisation-not-found", 404,
        "We could not find this organisation.", "We konden deze organisatie niet vinden.");
}
