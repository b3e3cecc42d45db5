using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Notices;

namespace Samenspel.Agreements.Features.Information;

/// <summary>Takes away what asks to be read or approved when nothing is left of it.</summary>
internal static class ReadingNotifications
{
    /// <summary>After something was saved: nobody is asked any more for what is read or approved.</summary>
    public static async Task SettleReadingAsync(this Notifier notices, AgreementsDb db, Guid agreementId, CancellationToken cancel)
    {
        var items = db.ItemsOf(agreementId);
        if (!await items.AnyAsync(item => item.Stream == InformationStream.Client && item.ApprovedAt == null, cancel))
            await notices.CompleteAsync([InformationNotices.ToApprove], agreementId, personId: null, cancel);
        if (!await items.AnyAsync(item => item.OpenSince != null && item.ReadAt == null, cancel)
            && !await db.Set<ToldChange>().AnyAsync(change => change.AgreementId == agreementId && change.ReadAt == null, cancel))
            await notices.CompleteAsync([InformationNotices.ToRead, InformationNotices.NotRead], agreementId, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
