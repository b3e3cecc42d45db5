using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Respite;

/// <summary>What time does to respite: what is not filled three days before is told, and after it the caregiver is asked how it was.</summary>
internal sealed class RespiteJob(ClientsDb db, Notifier notices)
{
    /// <summary>Looks at everything as it is at this moment. Running it twice is running it once.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var soon = now + RespiteRequest.Notice;
        var due = db.Respites.Where(r => r.Status == RespiteStatus.Arranging && r.EscalatedAt == null && r.From <= soon && r.Until > now);
        await EachAsync(due, async respite =>
        {
            if (!respite.Escalate(now)) return;
            foreach (var person in await db.WhoSeesToAsync(respite.ClientId, respite.ProfessionalId, now.DutchDay(), cancel))
                await notices.NotifyAsync(person, RespiteNotices.NotCovered, respite.Id, cancel);
        }, cancel);

        var over = db.Respites.Where(r => (r.Status == RespiteStatus.Arranging || r.Status == RespiteStatus.Covered) && r.Until <= now);
        await EachAsync(over, async respite =>
        {
            if (!respite.Finish(now)) return;
            await notices.CompleteAsync(RespiteNotices.Waiting, respite.Id, personId: null, cancel);
            await notices.NotifyAsync(respite.AskedById, RespiteNotices.HowWasIt, respite.Id, cancel);
        }, cancel);
    }

    private async Task EachAsync(IQueryable<RespiteRequest> wanted, Func<RespiteRequest, Task> look, CancellationToken cancel)
    {
        await foreach (var id in wanted.Select(r => r.Id).InBatchesAsync(cancel))
        {
            db.ChangeTracker.Clear();
            await look(await db.Respites.SingleAsync(r => r.Id == id, cancel));
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody changed it at this moment: it is looked at again the next time.
            }
        }
    }
}
