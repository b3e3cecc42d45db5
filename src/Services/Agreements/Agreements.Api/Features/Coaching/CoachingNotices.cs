using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Coaching;

/// <summary>What people are told about guidance.</summary>
internal static class CoachingNotices
{
    public static readonly NoticeKind SupportNeedChanged = new("agreement.support-need-changed", TaskGroup.Call, SubjectKind.Agreement,
        "Your volunteer needs more or less guidance than before.", "Uw vrijwilliger heeft meer of minder begeleiding nodig dan eerst.");
}
