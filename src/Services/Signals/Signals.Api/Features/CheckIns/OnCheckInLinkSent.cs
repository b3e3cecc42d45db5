using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Clients.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>The client holds the link of a private check.</summary>
internal sealed class OnCheckInLinkSent(SignalsDb db, IOptions<CheckInOptions> options, TimeProvider clock) : IHandle<CheckInLinkSent>
{
    public async Task HandleAsync(CheckInLinkSent happened, CancellationToken cancel)
    {
        var check = await db.CheckIns.SingleOrDefaultAsync(c => c.Id == happened.CheckInId, cancel);
        check?.LinkSent(happened.LinkHash, options.Value.LinkValid, clock.GetUtcNow());
    }
}
