using Samenspel.Domain;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>What an administrator is told.</summary>
internal static class ShiftNotices
{
    public static readonly NoticeKind ReviewDue = new("shift.review-due", TaskGroup.Agree, SubjectKind.Shift,
        "A shift should have been looked at again by now.", "Op een verschuiving had nu teruggekeken moeten zijn.");
}
