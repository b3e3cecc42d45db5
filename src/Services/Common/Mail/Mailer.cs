using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Samenspel.Mail;

/// <summary>Brings a message to its reader.</summary>
public sealed class Mailer(IOptions<MailOptions> options)
{
    /// <summary>Sends the message.</summary>
    /// <param name="message">What is sent; the sender is filled in.</param>
    /// <param name="cancel">Ends the attempt.</param>
    /// <returns>False when the server will never take it; what may pass later is thrown.</returns>
    public async Task<bool> SendAsync(MimeMessage message, CancellationToken cancel)
    {
        var settings = options.Value;
        message.From.Add(MailboxAddress.Parse(settings.From ?? "samenspel@localhost"));
        if (settings.PickupFolder is { Length: > 0 } folder)
        {
            await WriteAsync(message, folder, cancel);
            return true;
        }
        // The library's own limit is for reading without waiting only; a server that says nothing would hold on for ever.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(settings.Patience);
        try
        {
            return await SendAsync(message, settings, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new TimeoutException("The mail server was silent for too long.");
        }
    }

    private static async Task WriteAsync(MimeMessage message, string folder, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute); // the links in it are for the reader only
        var file = Path.Combine(folder, $"{Guid.CreateVersion7()}.eml");
        await message.WriteToAsync(file + ".part", cancel); // who looks into the folder finds whole messages only
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file + ".part", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(file + ".part", file);
    }

    private static async Task<bool> SendAsync(MimeMessage message, MailOptions settings, CancellationToken cancel)
    {
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(settings.Host!, settings.Port, settings.AllowsPlainText ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.Auto, cancel);
        if (!settings.AllowsPlainText && !smtp.IsSecure) throw new InvalidOperationException("The mail server offers no TLS; 'Mail:AllowsPlainText' would allow that.");
        if (settings.UserName is { Length: > 0 } user) await smtp.AuthenticateAsync(user, settings.Password ?? "", cancel);
        try
        {
            await smtp.SendAsync(message, cancel);
        }
        catch (SmtpCommandException refusal) when ((int)refusal.StatusCode >= 500 && refusal.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted))
        {
            return false;
        }
        try
        {
            await smtp.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception gone) when (gone is IOException or SmtpProtocolException or OperationCanceledException)
        {
            // The server has the message; how it says goodbye does not matter.
        }
        return true;
    }
}
