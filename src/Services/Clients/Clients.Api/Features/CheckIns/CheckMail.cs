using MimeKit;

namespace Samenspel.Clients.Features.CheckIns;

/// <summary>The message with the link of a private check. It says nothing of help or of who gives it: others may see it come in.</summary>
internal static class CheckMail
{
    public static MimeMessage Write(MailboxAddress to, Guid checkInId, Uri link)
    {
        var message = new MimeMessage { Subject = "Hoe gaat het met u?", MessageId = $"check-{checkInId}@samenspel" };
        message.To.Add(to);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new TextPart("plain")
        {
            Text = $"""
                Hallo,

                Wij willen graag weten hoe het met u gaat.
                Klik op de link en beantwoord twee korte vragen:

                {link}

                De link is alleen voor u. Geef hem niet aan iemand anders.
                Antwoorden hoeft niet. U mag ook bellen met uw contactpersoon.

                Groet,
                Samenspel
                """,
        };
        return message;
    }
}
