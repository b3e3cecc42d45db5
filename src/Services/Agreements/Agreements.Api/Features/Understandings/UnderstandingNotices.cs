using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Understandings;

/// <summary>What people are told about the volunteer's own sentence about the task.</summary>
internal static class UnderstandingNotices
{
    public static readonly NoticeKind UnderstandingToCheck = new("agreement.understanding-to-check", TaskGroup.Answer, SubjectKind.Agreement,
        "The volunteer wrote down what the task is, in one sentence. Does it fit?", "De vrijwilliger schreef in één zin op wat de taak is. Klopt dat?")
    { StaysUntilDone = true };

    public static readonly NoticeKind UnderstandingAnswered = new("agreement.understanding-answered", TaskGroup.Read, SubjectKind.Agreement,
        "There is an answer to your sentence about the task.", "Er is antwoord op uw zin over de taak.");
}
