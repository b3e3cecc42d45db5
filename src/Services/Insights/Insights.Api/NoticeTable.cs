using Samenspel.Insights.Features.Shifts;
using Samenspel.Notices;

namespace Samenspel.Insights;

/// <summary>Who is told of a shift of help. It has no persons in it; who decides about it works in the same place.</summary>
internal static class NoticeTable
{
    public static readonly IReadOnlyList<StateChange> Rows =
    [
        new("shift.review-due", "The day to look at a decided shift again has come.")
        { Told = [new(Audience.Asker, ShiftNotices.ReviewDue)] },
    ];
}
