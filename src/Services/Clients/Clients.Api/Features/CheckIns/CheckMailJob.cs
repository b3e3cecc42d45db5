using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Mail;
using Samenspel.ServiceDefaults;

namespace Samenspel.Clients.Features.CheckIns;

/// <summary>
/// Brings the links of private checks to the clients, outside every transaction. A secret is made when its message leaves, is in that
/// message and nowhere else; the others get its hash. When saving fails afterwards a new link is sent, and the old one does nothing.
/// </summary>
internal sealed partial class CheckMailJob(ClientsDb db, Mailer mailer, IConfiguration configuration, TimeProvider clock, ILogger<CheckMailJob> log)
{
    private const int BatchSize = 50;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var due = await db.CheckDeliveries.Where(delivery => delivery.NextTryAt <= now)
            .OrderBy(delivery => delivery.NextTryAt).Select(delivery => delivery.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            await DeliverAsync(await db.CheckDeliveries.SingleAsync(delivery => delivery.Id == id, cancel), cancel);
        }
    }

    private async Task DeliverAsync(CheckDelivery delivery, CancellationToken cancel)
    {
        delivery.BeginAttempt(clock.GetUtcNow() + MailPauses.After(delivery.Tries + 1));
        await db.SaveChangesAsync(cancel);

        var email = await db.Clients.Where(client => client.Id == delivery.ClientId).Select(client => client.Email).SingleOrDefaultAsync(cancel);
        if (!await db.ClientsWithConsent(ConsentScope.CheckIn, clock).ContainsAsync(delivery.ClientId, cancel)) delivery.NotSent("no-consent");
        else if (string.IsNullOrEmpty(email)) delivery.NotSent("no-address");
        else await SendAsync(delivery, email, cancel);
        await db.SaveChangesAsync(CancellationToken.None); // what has left is written down, also when the service stops
    }

    private async Task SendAsync(CheckDelivery delivery, string email, CancellationToken cancel)
    {
        if (!MailboxAddress.TryParse(email, out var to))
        {
            delivery.NotSent("refused");
            return;
        }
        // What stands after # is never sent to a server, so that the secret is in no log.
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new Uri(PublicAddress.Read(configuration), $"check#{secret}");
        try
        {
            if (await mailer.SendAsync(CheckMail.Write(to, delivery.Id, link), cancel)) delivery.Sent(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret))));
            else delivery.NotSent("refused");
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            NotSent(log, delivery.Id, delivery.Tries, failure.GetType().Name);
            if (clock.GetUtcNow() - delivery.At >= MailPauses.Longevity) delivery.NotSent("refused");
        }
    }

    [LoggerMessage(LogLevel.Warning, "The message of check {Check} could not leave in try {Try} ({Failure})")]
    private static partial void NotSent(ILogger log, Guid check, int @try, string failure);
}
