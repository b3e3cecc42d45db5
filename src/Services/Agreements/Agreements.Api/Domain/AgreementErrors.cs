using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

internal static class AgreementErrors
{
    public static readonly Error NotFound = new("agreement.not-found", 404,
        "We could not find this agreement.", "We konden deze afspraak niet vinden.");

    public static readonly Error NotResponsible = new("agreement.not-responsible", 403,
        "Only the responsible professional can do this.", "Alleen de verantwoordelijke professional kan dit doen.");

    public static readonly Error NotYours = new("agreement.not-yours", 403,
        "Only the people of this agreement can do this, each for himself.", "Alleen de mensen van deze afspraak kunnen dit doen, ieder voor zichzelf.");

    public static readonly Error AlreadyActive = new("agreement.already-active", 409,
        "Both already said yes: the agreement runs and is not changed any more.", "Allebei zeiden al ja: de afspraak loopt en verandert niet meer.");

    public static readonly Error NotActive = new("agreement.not-active", 409,
        "The agreement does not run now.", "De afspraak loopt nu niet.");

    public static readonly Error Ended = new("agreement.ended", 409,
        "The agreement has ended.", "De afspraak is beëindigd.");

    public static readonly Error NotComplete = new("agreement.not-complete", 409,
        "The agreement is not complete: nobody can say yes to it yet.", "De afspraak is nog niet compleet: niemand kan er al ja op zeggen.");

    public static readonly Error ChangedSince = new("agreement.changed-since", 409,
        "The agreement changed since you read it. Please read it again.", "De afspraak is veranderd sinds u hem las. Lees hem nog eens.");

    public static readonly Error HowConsented = new("agreement.how-consented", 422,
        "Write down how the client said yes.", "Schrijf op hoe de cliënt ja heeft gezegd.");

    public static readonly Error BackupMissing = new("agreement.backup-missing", 422,
        "Say who the backup is.", "Zeg wie de achterwacht is.");

    public static readonly Error BackupIsProfessional = new("agreement.backup-is-professional", 422,
        "The backup is somebody other than the responsible professional.", "De achterwacht is iemand anders dan de verantwoordelijke professional.");

    public static readonly Error BackupIsParty = new("agreement.backup-is-party", 422,
        "The backup is somebody other than the client and the volunteer.", "De achterwacht is iemand anders dan de cliënt en de vrijwilliger.");

    public static readonly Error VisitInFuture = new("visit.in-future", 422,
        "A visit is written down when it has been.", "Een bezoek schrijft u op als het is geweest.");

    public static readonly Error VisitBeforeStart = new("visit.before-start", 422,
        "This day is before the agreement started.", "Deze dag ligt voor het begin van de afspraak.");

    public static readonly Error KeyUsed = new("visit.key-used", 422,
        "This key was used for another visit.", "Deze sleutel is al voor een ander bezoek gebruikt.");
}
