using AngleSharp;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Samenspel.Identity.Data;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

internal static class Page
{
    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }
}

internal static class IdentityHostExtensions
{
    public static Task BlockAsync(this IdentityHost host, Guid person) => host.WithAsync(async services =>
    {
        var db = services.GetRequiredService<IdentityDb>();
        Assert.Null((await db.People.SingleAsync(p => p.Id == person)).Block(Guid.Empty, "for a test", TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync();
    });

    /// <summary>Waits for the mail with this number and subject to an address.</summary>
    public static Task<MimeMessage> MailAsync(this IdentityHost host, string to, string subject, int number = 1) => Eventually.HasAsync(async () =>
    {
        var found = 0;
        foreach (var file in Directory.EnumerateFiles(host.MailFolder, "*.eml").Order(StringComparer.Ordinal)) // their names are by time
        {
            var mail = await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken);
            if (mail.Subject == subject && mail.To.Mailboxes.Single().Address == to && ++found == number) return mail;
        }
        return null;
    }, $"'{subject}' arrived", cancel: TestContext.Current.CancellationToken);

    /// <summary>The link in a mail.</summary>
    public static Uri Link(this MimeMessage mail) => new(mail.TextBody!.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal)).Trim());

    /// <summary>The link with which somebody who is invited chooses a password.</summary>
    public static async Task<Uri> InvitationAsync(this IdentityHost host, string to, int number = 1) => (await host.MailAsync(to, "Uitnodiging voor Samenspel", number)).Link();
}
