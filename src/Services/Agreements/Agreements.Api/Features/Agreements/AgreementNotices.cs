using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Agreements;

internal static class AgreementNotices
{
    public static readonly NoticeKind Proposed = new("agreement.change-proposed", TaskGroup.Agree, SubjectKind.Agreement,
        "A change of an agreement of yours was proposed: please read it and say yes or no.",
        "Er is een wijziging van uw afspraak voorgesteld. Lees hem en zeg ja of nee.");

    public static readonly NoticeKind Renewed = new("agreement.renewed", TaskGroup.Read, SubjectKind.Agreement,
        "Everybody said yes: a new version of your agreement holds.", "Iedereen zei ja: een nieuwe versie van uw afspraak geldt.");

    public static readonly NoticeKind ProposalRefused = new("agreement.proposal-refused", TaskGroup.Read, SubjectKind.Agreement,
        "The proposed change of your agreement does not go on. What was agreed still holds.",
        "De voorgestelde wijziging van uw afspraak gaat niet door. Wat is afgesproken, blijft gelden.");

    public static readonly NoticeKind ResponsibleChanged = new("agreement.responsible-changed", TaskGroup.Read, SubjectKind.Agreement,
        "Somebody else is now responsible or backup for your agreement.", "Iemand anders is nu verantwoordelijk of achterwacht voor uw afspraak.");

    public static readonly NoticeKind ProfessionalLeft = new("agreement.professional-left", TaskGroup.Backup, SubjectKind.Agreement,
        "The responsible professional of an agreement left: somebody has to take over.",
        "De verantwoordelijke professional van een afspraak is weg: iemand moet het overnemen.");

    public static readonly NoticeKind BackupLeft = new("agreement.backup-left", TaskGroup.Backup, SubjectKind.Agreement,
        "The backup of an agreement left: name another.", "De achterwacht van een afspraak is weg: wijs een ander aan.");

    public static readonly NoticeKind VolunteerLeft = new("agreement.volunteer-left", TaskGroup.Call, SubjectKind.Agreement,
        "The volunteer of an agreement stopped: talk with the client, and end it or find somebody else.",
        "De vrijwilliger van een afspraak is gestopt: bespreek het met de cliënt, en beëindig de afspraak of zoek iemand anders.");

    public static readonly NoticeKind Ended = new("agreement.ended", TaskGroup.Read, SubjectKind.Agreement,
        "Your agreement ended.", "Uw afspraak is beëindigd.");

    public static readonly NoticeKind BothAbsent = new("agreement.both-absent", TaskGroup.Backup, SubjectKind.Agreement,
        "Professional and backup of an agreement are away on the same day: arrange somebody.",
        "Professional en achterwacht van een afspraak zijn op dezelfde dag afwezig: regel iemand.");
}
