using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

internal static class AgreementErrors
{
    public static readonly Error NotFound = new("agreement.not-found", 404,
        "We could not find this agreement.", "We konden deze afspraak niet vinden.");

    public static readonly Error NoPartOfWeek = new("agreement.no-part-of-week", 404,
        "No part of the week was agreed, or the agreement has not begun.", "Er is geen vast dagdeel afgesproken, of de afspraak is nog niet begonnen.");

    public static readonly Error NotResponsible = new("agreement.not-responsible", 403,
        "Only the responsible professional can do this.", "Alleen de verantwoordelijke professional kan dit doen.");

    public static readonly Error NotYours = new("agreement.not-yours", 403,
        "Only the people of this agreement can do this, each for himself.", "Alleen de mensen van deze afspraak kunnen dit doen, ieder voor zichzelf.");

    public static readonly Error AlreadyActive = new("agreement.already-active", 409,
        "The agreement runs. Propose another version to change it.", "De afspraak loopt al. Stel een nieuwe versie voor om hem te wijzigen.");

    public static readonly Error NotActive = new("agreement.not-active", 409,
        "The agreement does not run now.", "De afspraak loopt nu niet.");

    public static readonly Error OnHold = new("agreement.on-hold", 409,
        "This agreement stands still for now: the professional calls first.", "Deze afspraak staat even stil: de professional belt eerst.");

    public static readonly Error Ended = new("agreement.ended", 409,
        "The agreement has ended.", "De afspraak is beëindigd.");

    public static readonly Error NotComplete = new("agreement.not-complete", 409,
        "The agreement is not complete: nobody can say yes to it yet.", "De afspraak is nog niet compleet: niemand kan er al ja op zeggen.");

    public static readonly Error ChangedSince = new("agreement.changed-since", 409,
        "The agreement changed since you read it. Please read it again.", "De afspraak is veranderd sinds u hem las. Lees hem nog eens.");

    public static readonly Error HowConsented = new("agreement.how-consented", 422,
        "Write down how the client or the caregiver said yes.", "Schrijf op hoe de cliënt of de mantelzorger ja heeft gezegd.");

    public static readonly Error BackupMissing = new("agreement.backup-missing", 422,
        "Say who the backup is.", "Zeg wie de achterwacht is.");

    public static readonly Error BackupIsProfessional = new("agreement.backup-is-professional", 422,
        "The backup is somebody other than the responsible professional.", "De achterwacht is iemand anders dan de verantwoordelijke professional.");

    public static readonly Error BackupIsParty = new("agreement.backup-is-party", 422,
        "The backup is somebody other than the client and the volunteer.", "De achterwacht is iemand anders dan de cliënt en de vrijwilliger.");

    public static readonly Error VisitInFuture = new("visit.in-future", 422,
        "A visit is written down when it has been.", "Een bezoek schrijft u op als het is geweest.");

    public static readonly Error VisitNotFound = new("visit.not-found", 404,
        "This is no visit that you wrote down.", "Dit is geen bezoek dat u opschreef.");

    public static readonly Error VisitBeforeStart = new("visit.before-start", 422,
        "This day is before the agreement started.", "Deze dag ligt voor het begin van de afspraak.");

    public static readonly Error BackupUnknown = new("agreement.backup-unknown", 422,
        "The backup is a professional or a coordinator of this platform.", "De achterwacht is een professional of coördinator op dit platform.");

    public static readonly Error ResponsibleUnknown = new("agreement.responsible-unknown", 422,
        "The responsible professional is a professional of the team.", "De verantwoordelijke professional is een professional van het team.");

    public static readonly Error ResponsibleIsParty = new("agreement.responsible-is-party", 422,
        "The responsible professional is somebody other than the people of the agreement.",
        "De verantwoordelijke professional is iemand anders dan de mensen van de afspraak.");

    public static readonly Error ProposalOpen = new("agreement.proposal-open", 409,
        "Another change waits for an answer. Answer that first.", "Er wacht al een wijziging op antwoord. Beantwoord die eerst.");

    public static readonly Error NothingNew = new("agreement.nothing-new", 422,
        "This is what was agreed already.", "Dit is al zo afgesproken.");

    public static readonly Error ProposalNotComplete = new("agreement.proposal-not-complete", 422,
        "A proposal says what the volunteer does, what not, and what the resident still does.",
        "In een voorstel staat wat de vrijwilliger doet, wat niet, en wat de inwoner zelf doet.");

    public static readonly Error SayWhyWithout = new("agreement.say-why-without", 422,
        "Write down why the client or the caregiver did not take part.", "Schrijf op waarom de cliënt of de mantelzorger niet meedeed.");

    public static readonly Error NoCaregiver = new("agreement.no-caregiver", 409,
        "There is no caregiver to wait for.", "Er is geen mantelzorger om op te wachten.");

    public static readonly Error AlreadyStarted = new("induction.already-started", 409,
        "The agreement runs: nothing can be done before the start any more.", "De afspraak loopt al: vóór de start kan niets meer.");

    public static readonly Error TooManyInductionItems = new("induction.too-many", 409,
        "There are thirty items: that is enough to get started.", "Er staan dertig punten: dat is genoeg om te beginnen.");

    public static readonly Error InductionItemNotFound = new("induction.not-found", 404,
        "We could not find this item.", "We konden dit punt niet vinden.");

    public static readonly Error NoReachability = new("reachability.not-found", 404,
        "You did not say yet when you can be reached.", "U hebt nog niet gezegd wanneer u bereikbaar bent.");
}
