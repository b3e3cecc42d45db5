using Microsoft.EntityFrameworkCore;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.Notices;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>Tells whoever drafted a shift that it should have been looked at again.</summary>
internal sealed class ShiftReviewJob(InsightsDb db, Notifier notices)
{
    private const int BatchSize = 100;

    /// <summary>Tells it once for each shift.</summary>
    public async Task RemindAsync(DateOnly today, CancellationToken cancel)
    {
        var due = await db.Shifts.Where(s => s.Status == ShiftStatus.Approved && s.ReviewOn < today && !s.IsReminded)
            .OrderBy(s => s.ReviewOn).ThenBy(s => s.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var shift in due)
        {
            shift.Remind();
            await notices.NotifyAsync(shift.DraftedBy, ShiftNotices.ReviewDue, shift.Id, cancel);
        }
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody changed one at this moment: it is looked at again the next time.
        }
    }
}
