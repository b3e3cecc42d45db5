
using Samenspel.Clients.Domain.Respite;
using Samenspel.Notices;
namespace Samenspel.Clients.Features.Respite;

/// <summary>Tells that all is arranged, once it is.</summary>
internal static class RespiteNotifications
{
    public static async Task NotifyCoveredAsync(this Notifier notices, RespiteRequest respite, CancellationToken cancel)
    {
        if (respite.Status != RespiteStatus.Covered) return;
        await notices.CompleteAsync(RespiteNotices.Waiting, respite.Id, personId: null, cancel);
        foreach (var person in new[] { respite.AskedById, respite.ProfessionalId }.Distinct())
            await notices.NotifyAsync(person, RespiteNotices.Covered, respite.Id, cancel);
    }
}
