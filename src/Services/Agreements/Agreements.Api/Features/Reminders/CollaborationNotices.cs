using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Reminders;

internal static class CollaborationNotices
{
    public static readonly NoticeKind ToRead = new("agreement.something-to-read", TaskGroup.Read, SubjectKind.Agreement,
        "There is something new for you to read.", "Er is iets nieuws voor u te lezen.");

    public static readonly NoticeKind NotRead = new("agreement.not-read-in-time", TaskGroup.Call, SubjectKind.Agreement,
        "Your volunteer has not read something for a week. Give a call?", "Uw vrijwilliger heeft iets al een week niet gelezen. Belt u even?");

    public static readonly NoticeKind ToApprove = new("agreement.information-to-approve", TaskGroup.Answer, SubjectKind.Agreement,
        "Something was written about you. You decide whether the volunteer reads it.", "Er is iets over u opgeschreven. U beslist of de vrijwilliger het leest.");

    public static readonly NoticeKind UnderstandingToCheck = new("agreement.understanding-to-check", TaskGroup.Answer, SubjectKind.Agreement,
        "The volunteer wrote down what the task is, in one sentence. Does it fit?", "De vrijwilliger schreef in één zin op wat de taak is. Klopt dat?")
    { StaysUntilDone = true };

    public static readonly NoticeKind UnderstandingAnswered = new("agreement.understanding-answered", TaskGroup.Read, SubjectKind.Agreement,
        "There is an answer to your sentence about the task.", "Er is antwoord op uw zin over de taak.");

    public static readonly NoticeKind Thanked = new("agreement.appreciated", TaskGroup.Read, SubjectKind.Agreement,
        "Somebody wrote something kind to you.", "Iemand schreef u iets aardigs.");

    public static readonly NoticeKind NotThanked = new("agreement.long-not-thanked", TaskGroup.Thank, SubjectKind.Agreement,
        "Nobody has thanked your volunteer for sixty days.", "Uw vrijwilliger is al zestig dagen niet bedankt.");

    public static readonly NoticeKind AlignmentPlanned = new("agreement.alignment-planned", TaskGroup.Agree, SubjectKind.Agreement,
        "A meeting was planned about an agreement you are part of.", "Er is een overleg gepland over een afspraak waar u bij hoort.");

    public static readonly NoticeKind EvaluationDue = new("agreement.evaluation-due", TaskGroup.Agree, SubjectKind.Agreement,
        "It is time to look back together: how is it going?", "Het is tijd om samen terug te kijken: hoe gaat het?");

    public static readonly NoticeKind SupportNeedChanged = new("agreement.support-need-changed", TaskGroup.Call, SubjectKind.Agreement,
        "Your volunteer needs more or less guidance than before.", "Uw vrijwilliger heeft meer of minder begeleiding nodig dan eerst.");
}
