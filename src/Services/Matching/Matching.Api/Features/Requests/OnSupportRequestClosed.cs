using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A request is done: nobody is asked any more, also when the opening is heard only later.</summary>
internal sealed class OnSupportRequestClosed(MatchingDb db, MatchNotifications news) : IHandle<SupportRequestClosed>
{
    public async Task HandleAsync(SupportRequestClosed happened, CancellationToken cancel)
    {
        var request = await db.Requests.Include(r => r.Matches).SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        if (request is null)
        {
            db.Add(MatchRequest.WithdrawnBeforeOpened(happened.RequestId));
            return;
        }
        var before = MatchNotifications.Of(request);
        request.Close();
        await news.TellAsync(request, before, by: null, cancel);
    }
}
