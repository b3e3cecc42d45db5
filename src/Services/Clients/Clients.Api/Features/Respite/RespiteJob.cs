using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Respite;

/// <summary>What time does to respite: what is not filled three days before is told, and after it the caregiver is asked how it was.</summary>
internal sealed class RespiteJob(ClientsDb db, Notifier notices)
{
    private const int BatchSize = 100;

    /// <summary>Looks at everything as it is at this moment. Running it twice is running it once.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var soon = now + RespiteRequest.Notice;
        var due = await db.Respites.Where(r => r.Status == RespiteStatus.Arranging && r.EscalatedAt == null && r.From <= soon && r.Until > now)
            .OrderBy(r => r.From).Take(BatchSize).ToListAsync(cancel);
        foreach (var respite in due.Where(respite => respite.Escalate(now)))
            await notices.NotifyAsync(respite.ProfessionalId, RespiteNotices.NotCovered, respite.Id, cancel);

        var over = await db.Respites.Where(r => (r.Status == RespiteStatus.Arranging || r.Status == RespiteStatus.Covered) && r.Until <= now)
            .OrderBy(r => r.Until).Take(BatchSize).ToListAsync(cancel);
        foreach (var respite in over.Where(respite => respite.Finish(now)))
        {
            await notices.CompleteAsync(RespiteNotices.Waiting, respite.Id, personId: null, cancel);
            await notices.NotifyAsync(respite.AskedById, RespiteNotices.HowWasIt, respite.Id, cancel);
        }
        await db.SaveChangesAsync(cancel);
    }
}
