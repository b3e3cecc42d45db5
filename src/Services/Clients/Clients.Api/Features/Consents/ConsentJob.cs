using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Consents;

/// <summary>What time does to consents: two weeks before the end somebody is asked to talk about it, and running out is told as a withdrawal is.</summary>
internal sealed class ConsentJob(ClientsDb db, Notifier notices)
{
    /// <summary>Looks at everything as it is at this moment. Running it twice is running it once.</summary>
    /// <param name="now">Now.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = now.DutchDay();
        var soon = today.AddDays(Consent.EndsSoonDays);
        var ending = db.Consents.Where(c => c.IsGranted && c.EndsSoonToldAt == null && c.Until >= today && c.Until <= soon);
        await EachAsync(ending, async consent =>
        {
            if (consent.EndSoon(now)) await db.TellResponsibleAsync(notices, ClientNotices.ConsentEndsSoon, await ClientAsync(consent, cancel), by: null, today, cancel);
        }, cancel);

        var over = db.Consents.Where(c => c.IsGranted && c.RanOutAt == null && c.Until < today);
        await EachAsync(over, async consent =>
        {
            // What ran out long ago, before anybody looked, is news to nobody: only the other services hear it.
            if (!consent.RunOut(now) || consent.Until < today.AddDays(-Consent.EndsSoonDays)) return;
            await db.TellResponsibleAsync(notices, ClientNotices.ConsentRanOut, await ClientAsync(consent, cancel), by: null, today, cancel);
            await db.TellCaregiversAsync(notices, consent.ClientId, consent.ScopeCode, isAllowed: false, cancel);
            await db.TakeAwayPastAsync(notices, consent, cancel);
        }, cancel);
    }

    private Task<Client> ClientAsync(Consent consent, CancellationToken cancel) => db.Clients.AsNoTracking().SingleAsync(client => client.Id == consent.ClientId, cancel);

    private async Task EachAsync(IQueryable<Consent> wanted, Func<Consent, Task> look, CancellationToken cancel)
    {
        await foreach (var id in wanted.Select(c => c.Id).InBatchesAsync(cancel))
        {
            db.ChangeTracker.Clear();
            if (await db.Consents.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } consent) continue; // went along with a merger at this moment
            await look(consent);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // The client says something about it at this moment: it is looked at again the next time.
            }
        }
    }
}
