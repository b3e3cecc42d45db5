using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Consults;

/// <summary>A place is kept for who waited, or went to the next: the ambassador who found the activity for this client hears of it.</summary>
internal sealed class OnPlaceOffered(MatchingDb db, Notifier notices, TimeProvider clock) : IHandle<PlaceOffered>, IHandle<PlacePassedOn>
{
    public Task HandleAsync(PlaceOffered happened, CancellationToken cancel) => TellAsync(happened.ActivityId, happened.ClientId, ConsultNotices.PlaceOffered, cancel);

    public Task HandleAsync(PlacePassedOn happened, CancellationToken cancel) => TellAsync(happened.ActivityId, happened.ClientId, ConsultNotices.PlacePassedOn, cancel);

    private async Task TellAsync(Guid activityId, Guid clientId, NoticeKind kind, CancellationToken cancel)
    {
        var consults = await db.Consults
            .Where(c => c.ActivityId == activityId && c.ClientId == clientId && c.AmbassadorId != null && (c.Status == ConsultStatus.Answered || c.Status == ConsultStatus.Taken))
            .ToListAsync(cancel);
        foreach (var consult in consults)
            foreach (var person in await db.AnsweringAsync(consult, clock.Today(), cancel)) await notices.NotifyAsync(person, kind, consult.Id, cancel);
    }
}
