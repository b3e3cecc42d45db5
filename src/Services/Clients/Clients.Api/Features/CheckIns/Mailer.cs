using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Samenspel.Clients.Features.CheckIns;

/// <summary>Brings a message to its reader.</summary>
internal sealed class Mailer(IOptions<MailOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Sends the message.</summary>
    /// <returns>False when the server will never take it; what may pass later is thrown.</returns>
    public async Task<bool> SendAsync(MimeMessage message, CancellationToken cancel)
    {
        var settings = options.Value;
        message.From.Add(MailboxAddress.Parse(settings.From ?? "samenspel@localhost"));
        if (settings.PickupFolder is { Length: > 0 } folder)
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute); // the links in it are for the reader only
            var file = Path.Combine(folder, $"{Guid.CreateVersion7()}.eml");
            await message.WriteToAsync(file + ".part", cancel); // who looks into the folder finds whole messages only
            File.Move(file + ".part", file);
            return true;
        }

        using var smtp = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await smtp.ConnectAsync(settings.Host!, settings.Port, settings.AllowsPlainText ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.Auto, cancel);
        if (!settings.AllowsPlainText && !smtp.IsSecure) throw new InvalidOperationException("The mail server offers no TLS; 'Mail:AllowsPlainText' would allow that.");
        if (settings.UserName is { Length: > 0 } user) await smtp.AuthenticateAsync(user, settings.Password ?? "", cancel);
        try
        {
            await smtp.SendAsync(message, cancel);
        }
        catch (SmtpCommandException refusal) when ((int)refusal.StatusCode >= 500 && refusal.ErrorCode == SmtpErrorCode.RecipientNotAccepted)
        {
            return false;
        }
        await smtp.DisconnectAsync(quit: true, cancel);
        return true;
    }
}
