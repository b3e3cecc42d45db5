using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Consents;

/// <summary>Whoever cares for a client hears when reading along begins or ends, so that nobody finds a closed door.</summary>
internal static class CaregiverViewNotifications
{
    /// <summary>Tells the caregivers who have a sign-in; nobody when the consent is about something else.</summary>
    /// <param name="db">Knows the caregivers.</param>
    /// <param name="notices">Tells them.</param>
    /// <param name="clientId">Whose consent it is.</param>
    /// <param name="scopeCode">What it is about.</param>
    /// <param name="isAllowed">Whether it is allowed from now on.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task TellCaregiversAsync(this ClientsDb db, Notifier notices, Guid clientId, string scopeCode, bool isAllowed, CancellationToken cancel)
    {
        if (scopeCode != ConsentScope.CaregiverView) return;
        var (now, before) = isAllowed ? (ClientNotices.MayRead, ClientNotices.MayReadNoMore) : (ClientNotices.MayReadNoMore, ClientNotices.MayRead);
        foreach (var caregiver in await db.Caregivers.Where(c => c.ClientId == clientId && c.UnlinkedAt == null && c.AccountId != null).Select(c => new { c.Id, c.AccountId }).ToListAsync(cancel))
        {
            await notices.CompleteAsync([before], caregiver.Id, personId: null, cancel);
            await notices.NotifyAsync(caregiver.AccountId!.Value, now, caregiver.Id, cancel);
        }
    }
}
