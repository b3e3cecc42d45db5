
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Respite;

/// <summary>Tells that all is arranged, once it is; and asks the client for a yes before a volunteer is looked for.</summary>
internal static class RespiteNotifications
{
    public static async Task NotifyCoveredAsync(this Notifier notices, RespiteRequest respite, CancellationToken cancel)
    {
        if (respite.Status != RespiteStatus.Covered) return;
        await notices.CompleteAsync(RespiteNotices.Waiting, respite.Id, personId: null, cancel);
        foreach (var person in new[] { respite.AskedById, respite.ProfessionalId }.Distinct())
            await notices.NotifyAsync(person, RespiteNotices.Covered, respite.Id, cancel);
    }

    /// <summary>Asks a client with an account for a yes to the parts for volunteers, as long as one waits for it.</summary>
    public static async Task AskForYesAsync(this Notifier notices, ClientsDb db, RespiteRequest respite, CancellationToken cancel)
    {
        if (!respite.WaitsForYes) await notices.CompleteAsync([RespiteNotices.ToApprove], respite.Id, personId: null, cancel);
        else if (await db.Clients.Where(client => client.Id == respite.ClientId).Select(client => client.AccountId).SingleAsync(cancel) is { } account)
            await notices.NotifyAsync(account, RespiteNotices.ToApprove, respite.Id, cancel);
    }
}
