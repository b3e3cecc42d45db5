using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;
using Samenspel.Clients.Features.CheckIns;
using Samenspel.Mail;

namespace Samenspel.Clients.Tests;

public sealed class MailerTests
{
    private static readonly Uri Link = new("https://samenspel.example/check#secret");
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_server_gets_the_message()
    {
        using var server = new MailServer("250 ok");
        Assert.True(await SendAsync(server, allowsPlainText: true));
        Assert.Contains("Subject: Hoe gaat het met u?", server.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_is_not_tried_again()
    {
        using var server = new MailServer("550 no such user");
        Assert.False(await SendAsync(server, allowsPlainText: true));
    }

    [Fact]
    public async Task An_address_that_is_refused_for_now_is_tried_again_later()
    {
        using var server = new MailServer("450 busy");
        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(server, allowsPlainText: true));
    }

    [Fact]
    public async Task Nothing_is_sent_in_plain_text_unless_that_was_allowed()
    {
        using var server = new MailServer("250 ok");
        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(server, allowsPlainText: false));
        Assert.DoesNotContain("RCPT", server.Heard, StringComparison.Ordinal);
    }

    private static Task<bool> SendAsync(MailServer server, bool allowsPlainText) =>
        new Mailer(Options.Create(new MailOptions { Host = "127.0.0.1", Port = server.Port, From = "samenspel@samenspel.example", AllowsPlainText = allowsPlainText }))
            .SendAsync(CheckMail.Write(MailboxAddress.Parse("meindert@samenspel.example"), Guid.CreateVersion7(), Link), Cancel);

    /// <summary>As much of a mail server as one message needs.</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly StringBuilder heard = new();
        private readonly string answerToRecipient;

        public MailServer(string answerToRecipient)
        {
            this.answerToRecipient = answerToRecipient;
            listener.Start();
            _ = ServeAsync();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
        public string Heard => heard.ToString();

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            using var client = await listener.AcceptTcpClientAsync(Cancel);
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
            await writer.WriteLineAsync("220 ready");
            var inMessage = false;
            while (await reader.ReadLineAsync(Cancel) is { } line)
            {
                heard.AppendLine(line);
                if (inMessage && line != ".") continue;
                inMessage = line == "DATA";
                await writer.WriteLineAsync(line switch
                {
                    "DATA" => "354 go on",
                    _ when line.StartsWith("RCPT", StringComparison.Ordinal) => answerToRecipient,
                    _ => "250 ok",
                });
            }
        }
    }
}
