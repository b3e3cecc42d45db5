using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Consents;

/// <summary>What is told of a consent, and waits no longer once it is so no more; saved by whoever says so.</summary>
internal static class ConsentNotifications
{
    /// <summary>Tells whoever sees to the client, but for who does it.</summary>
    /// <param name="db">Knows who that is.</param>
    /// <param name="notices">Tells it.</param>
    /// <param name="kind">What is told.</param>
    /// <param name="client">Whose consent it is.</param>
    /// <param name="by">Who does it; null when time does.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task TellResponsibleAsync(this ClientsDb db, Notifier notices, NoticeKind kind, Client client, Guid? by, DateOnly today, CancellationToken cancel)
    {
        foreach (var professional in (await db.ResponsibleForAsync(client, today, cancel)).Where(professional => professional != by))
            await notices.NotifyAsync(professional, kind, client.Id, cancel);
    }

    /// <summary>Something was said about a consent: what was told of the client's consents waits only as long as it is so of another one.</summary>
    /// <param name="db">Knows the other ones.</param>
    /// <param name="notices">Takes away what waits.</param>
    /// <param name="said">The consent as it is now.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task TakeAwayPastAsync(this ClientsDb db, Notifier notices, Consent said, CancellationToken cancel)
    {
        Consent[] all = [said, .. await db.Consents.AsNoTracking().Where(c => c.ClientId == said.ClientId && c.ScopeCode != said.ScopeCode).ToListAsync(cancel)];
        List<NoticeKind> past = [];
        if (!all.Any(consent => consent.IsWithdrawn)) past.Add(ClientNotices.ConsentWithdrawn);
        if (!all.Any(consent => consent.RanOutAt is not null)) past.Add(ClientNotices.ConsentRanOut);
        if (!all.Any(consent => consent is { EndsSoonToldAt: not null, RanOutAt: null })) past.Add(ClientNotices.ConsentEndsSoon);
        await notices.CompleteAsync([.. past], said.ClientId, personId: null, cancel);
    }
}
