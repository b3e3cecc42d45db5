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

    public static readonly NoticeKind Ended = new("agreement.ended", TaskGroup.Read, SubjectKind.Agreement,
        "Your agreement ended.", "Uw afspraak is beëindigd.");
}
