using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.ServiceDefaults;
using Samenspel.Signals.Contracts;

namespace Samenspel.Clients.Features.CheckIns;

/// <summary>
/// Brings the link of a private check to the client. The secret in it is in the message and nowhere else; the others get its hash.
/// The message leaves before the change is saved: when saving fails it is sent again with a new link, and the old one does nothing.
/// </summary>
internal sealed class OnCheckInDue(ClientsDb db, Mailer mailer, IConfiguration configuration, TimeProvider clock) : IHandle<CheckInDue>
{
    public async Task HandleAsync(CheckInDue happened, CancellationToken cancel)
    {
        if (await db.CheckDeliveries.AnyAsync(delivery => delivery.Id == happened.CheckInId, cancel)) return;
        var delivery = CheckDelivery.Take(happened.CheckInId, happened.ClientId, clock.GetUtcNow());
        db.Add(delivery);
        await db.SaveChangesAsync(cancel);

        var email = await db.Clients.Where(client => client.Id == happened.ClientId).Select(client => client.Email).SingleOrDefaultAsync(cancel);
        if (!await db.Allowing(ConsentScope.CheckIn, clock).ContainsAsync(happened.ClientId, cancel)) delivery.NotSent("no-consent");
        else if (string.IsNullOrEmpty(email)) delivery.NotSent("no-address");
        else if (await SendAsync(email, happened.CheckInId, cancel) is { } linkHash) delivery.Sent(linkHash);
        else delivery.NotSent("refused");
    }

    /// <summary>Sends the link.</summary>
    /// <returns>The hash of its secret; null when the address does not take it.</returns>
    private async Task<string?> SendAsync(string email, Guid checkInId, CancellationToken cancel)
    {
        if (!MailboxAddress.TryParse(email, out var to)) return null;

        // What stands after # is never sent to a server, so that the secret is in no log.
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new Uri(PublicAddress.Read(configuration), $"check#{secret}");
        return await mailer.SendAsync(CheckMail.Write(to, checkInId, link), cancel)
            ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret)))
            : null;
    }
}
