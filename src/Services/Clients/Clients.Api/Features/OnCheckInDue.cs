using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Mail;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.ServiceDefaults;
using Samenspel.Signals.Contracts;

namespace Samenspel.Clients.Features;

/// <summary>
/// Brings the link of a private check to the client. The secret in it is in the message and nowhere else; the others get its hash.
/// The message leaves before the change is saved: when saving fails it is sent again with a new link, and the old one does nothing.
/// </summary>
internal sealed class OnCheckInDue(ClientsDb db, Mailer mailer, IConfiguration configuration, TimeProvider clock) : IHandle<CheckInDue>
{
    public async Task HandleAsync(CheckInDue happened, CancellationToken cancel)
    {
        if (await db.CheckDeliveries.AnyAsync(delivery => delivery.Id == happened.CheckInId, cancel)) return;
        db.Add(await DeliverAsync(happened.CheckInId, happened.ClientId, cancel));
    }

    private async Task<CheckDelivery> DeliverAsync(Guid checkInId, Guid clientId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!await db.Allowing(ConsentScope.CheckIn, clock).ContainsAsync(clientId, cancel)) return CheckDelivery.NotSent(checkInId, clientId, "no-consent", now);
        var email = await db.Clients.Where(client => client.Id == clientId).Select(client => client.Email).SingleOrDefaultAsync(cancel);
        if (string.IsNullOrEmpty(email)) return CheckDelivery.NotSent(checkInId, clientId, "no-address", now);
        if (!MailboxAddress.TryParse(email, out var to)) return CheckDelivery.NotSent(checkInId, clientId, "refused", now);

        // What stands after # is never sent to a server, so that the secret is in no log.
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new Uri(PublicAddress.Read(configuration), $"check#{secret}");
        if (!await mailer.SendAsync(CheckMail.Write(to, checkInId, link), cancel)) return CheckDelivery.NotSent(checkInId, clientId, "refused", now);
        return CheckDelivery.Sent(checkInId, clientId, Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret))), now);
    }
}
