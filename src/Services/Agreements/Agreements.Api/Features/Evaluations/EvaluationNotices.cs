using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Evaluations;

/// <summary>What people are told about looking back together.</summary>
internal static class EvaluationNotices
{
    public static readonly NoticeKind EvaluationDue = new("agreement.evaluation-due", TaskGroup.Agree, SubjectKind.Agreement,
        "It is time to look back together: how is it going?", "Het is tijd om samen terug te kijken: hoe gaat het?");
}
