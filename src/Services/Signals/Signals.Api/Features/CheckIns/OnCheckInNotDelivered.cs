using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>A private check did not reach the client: the professional asks in person, and a client who signs in, and said yes to being asked, is told that it waits there.</summary>
internal sealed class OnCheckInNotDelivered(SignalsDb db, Notifier notices, TimeProvider clock) : IHandle<CheckInNotDelivered>
{
    public async Task HandleAsync(CheckInNotDelivered happened, CancellationToken cancel)
    {
        var check = await db.CheckIns.SingleOrDefaultAsync(c => c.Id == happened.CheckInId, cancel);
        if (check is null || !check.NotDelivered()) return;

        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == check.AgreementId, cancel);
        var there = await db.AttendanceAsync(await db.ResponsiblePeopleAsync(collaboration, cancel), clock.Today(), cancel, professionalsOnly: true);
        foreach (var person in there.People) await notices.NotifyAsync(person, SignalNotices.AskYourself, check.AgreementId, cancel);
        if (collaboration.ClientAccountId is { } client && await db.MayBeToldAsync(check.ClientId, clock.Today(), cancel)) await notices.NotifyAsync(client, SignalNotices.QuestionWaits, check.AgreementId, cancel);
    }
}
