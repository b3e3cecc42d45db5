using Samenspel.Agreements.Features.Alignments;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Agreements.Features.Coaching;
using Samenspel.Agreements.Features.Evaluations;
using Samenspel.Agreements.Features.Information;
using Samenspel.Agreements.Features.Understandings;
using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>What people are told of the text of an agreement, its start and its end.</summary>
internal static class AgreementNotices
{
    public static readonly NoticeKind ToWrite = Task("agreement.to-write",
        "There is a match: write down with the people who does what.", "Er is een match: schrijf met de mensen op wie wat doet.");

    public static readonly NoticeKind ToSign = Task("agreement.to-sign",
        "There is an agreement for you to read: please say yes or no.", "Er is een afspraak om te lezen. Zeg ja of nee.");

    public static readonly NoticeKind AskedAgain = Task("agreement.asked-again",
        "The agreement is open again: your yes no longer counts. Please read it once more and say yes or no.",
        "De afspraak is weer open: uw ja telt niet meer. Lees hem nog eens en zeg ja of nee.");

    public static readonly NoticeKind Refused = Task("agreement.refused",
        "Somebody said no to an agreement that is being written: talk about it, and change the text.",
        "Iemand zei nee tegen een afspraak in voorbereiding: bespreek het en pas de tekst aan.") with
    { Group = TaskGroup.Call };

    public static readonly NoticeKind Started = News("agreement.started",
        "Everybody said yes: an agreement you are part of starts.", "Iedereen zei ja: een afspraak waar u bij hoort begint.");

    public static readonly NoticeKind Proposed = Task("agreement.change-proposed",
        "A change of an agreement you are part of was proposed: please read it and say yes or no.",
        "Er is een wijziging voorgesteld van een afspraak waar u bij hoort. Lees hem en zeg ja of nee.");

    public static readonly NoticeKind Renewed = News("agreement.renewed",
        "Everybody said yes: a new version holds of an agreement you are part of.", "Iedereen zei ja: er geldt een nieuwe versie van een afspraak waar u bij hoort.");

    public static readonly NoticeKind ProposalRefused = News("agreement.proposal-refused",
        "The proposed change of an agreement does not go on. What was agreed still holds.",
        "De voorgestelde wijziging van een afspraak gaat niet door. Wat is afgesproken, blijft gelden.");

    public static readonly NoticeKind ResponsibleChanged = News("agreement.responsible-changed",
        "Somebody else is now responsible or backup for an agreement you are part of.",
        "Iemand anders is nu verantwoordelijk of achterwacht voor een afspraak waar u bij hoort.");

    public static readonly NoticeKind Ended = News("agreement.ended", "Your agreement ended.", "Uw afspraak is beëindigd.");

    public static readonly NoticeKind EndedOfOthers = News("agreement.ended-of-others",
        "An agreement that you look after ended.", "Een afspraak waar u bij betrokken bent is beëindigd.");

    public static readonly NoticeKind CallAfterEnd = new("agreement.call-after-end", TaskGroup.Call, SubjectKind.Agreement,
        "Client or volunteer ended an agreement: call both.", "De cliënt of de vrijwilliger stopte met een afspraak: bel hen allebei.");

    public static readonly NoticeKind CallAtOnce = new("agreement.call-at-once", TaskGroup.Call, SubjectKind.Agreement,
        "An agreement ended because somebody went over a boundary: call both today.", "Een afspraak stopte omdat iemand over een grens ging: bel hen allebei vandaag nog.")
    { IsUrgent = true };

    public static readonly NoticeKind CallAfterRefusal = new("agreement.call-after-refusal", TaskGroup.Call, SubjectKind.Agreement,
        "Somebody said no to a change of an agreement: call, and ask what would be better.", "Iemand zei nee tegen een wijziging van een afspraak: bel en vraag wat beter is.");

    /// <summary>What waits for a yes or a no.</summary>
    public static readonly NoticeKind[] ToAnswer = [ToSign, AskedAgain, Proposed];

    /// <summary>What is asked of whoever is responsible, whoever that is.</summary>
    public static readonly NoticeKind[] OfResponsible =
    [
        ToWrite, Refused, Proposed, CallAfterRefusal, .. AttentionNotices.OfResponsible, UnderstandingNotices.UnderstandingToCheck, InformationNotices.NotRead,
        AppreciationNotices.NotThanked, EvaluationNotices.EvaluationDue, CoachingNotices.SupportNeedChanged, AlignmentNotices.AlignmentPlanned,
    ];

    /// <summary>How it stood until now.</summary>
    public static readonly NoticeKind[] UntilNow = [Started, Renewed, ProposalRefused, ResponsibleChanged, AttentionNotices.GoOn];

    /// <summary>What nobody needs to do any more once it has ended.</summary>
    public static readonly NoticeKind[] StaleAfterEnd =
    [
        ToSign, AskedAgain, .. UntilNow, .. OfResponsible, .. AttentionNotices.All,
        InformationNotices.ToRead, InformationNotices.ToApprove,
    ];

    private static NoticeKind Task(string code, string english, string dutch) => new(code, TaskGroup.Agree, SubjectKind.Agreement, english, dutch) { StaysUntilDone = true };

    private static NoticeKind News(string code, string english, string dutch) => new(code, TaskGroup.Read, SubjectKind.Agreement, english, dutch);
}
