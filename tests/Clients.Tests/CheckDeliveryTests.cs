using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.CheckIns;
using Samenspel.Domain;
using Samenspel.Mail;
using Samenspel.Signals.Contracts;

namespace Samenspel.Clients.Tests;

public sealed partial class CheckDeliveryTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_reaches_only_the_client_and_the_others_get_its_hash()
    {
        await api.OtherServices.ListenAsync<CheckInLinkSent>(Cancel);
        var client = await api.GivenClientAsync(email: "meindert@samenspel.example");
        await api.GivenConsentAsync(client, ConsentScope.CheckIn);
        var check = Guid.CreateVersion7();

        for (var i = 0; i < 3; i++) await api.OtherServices.SendAsync(new CheckInDue(check, client), Cancel);

        var sent = await api.OtherServices.ReceiveAsync<CheckInLinkSent>(e => e.CheckInId == check, Cancel);
        var mail = Assert.Single(await MailsAsync(check));
        Assert.Equal("meindert@samenspel.example", mail.To.Mailboxes.Single().Address);
        var text = mail.TextBody!;
        var secret = Link().Match(text).Groups["secret"].Value;
        Assert.Equal(32, Base64Url.DecodeFromChars(secret).Length);
        Assert.Equal(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret))), sent.LinkHash);
        foreach (var word in new[] { "vrijwilliger", "zorg", "Meindert", "de Vries" }) Assert.DoesNotContain(word, text + mail.Subject, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_an_address_or_without_consent_nothing_is_sent_and_the_others_hear_why()
    {
        await api.OtherServices.ListenAsync<CheckInNotDelivered>(Cancel);
        var (withoutAddress, withoutConsent) = (await api.GivenClientAsync(), await api.GivenClientAsync(email: "meindert@samenspel.example"));
        await api.GivenConsentAsync(withoutAddress, ConsentScope.CheckIn);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await api.OtherServices.SendAsync(new CheckInDue(first, withoutAddress), Cancel);
        await api.OtherServices.SendAsync(new CheckInDue(second, withoutConsent), Cancel);

        Assert.Equal("no-address", (await api.OtherServices.ReceiveAsync<CheckInNotDelivered>(e => e.CheckInId == first, Cancel)).ReasonCode);
        Assert.Equal("no-consent", (await api.OtherServices.ReceiveAsync<CheckInNotDelivered>(e => e.CheckInId == second, Cancel)).ReasonCode);
        Assert.Empty(await MailsAsync(second));
    }

    [Fact]
    public void Without_a_way_to_send_mail_the_service_says_which_key_is_missing()
    {
        Assert.Contains("'Mail:Host'", Problem(new MailOptions()), StringComparison.Ordinal);
        Assert.Contains("not both", Problem(new MailOptions { Host = "mail", PickupFolder = "folder" }), StringComparison.Ordinal);
        Assert.Contains("'Mail:From'", Problem(new MailOptions { Host = "mail.samenspel.example" }), StringComparison.Ordinal);
        Assert.Empty(Problem(new MailOptions { Host = "mail.samenspel.example", From = "samenspel@samenspel.example" }));
        Assert.Empty(Problem(new MailOptions { PickupFolder = "folder" }));
    }

    private static string Problem(MailOptions options)
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), found, validateAllProperties: true);
        return string.Join(' ', found.Select(problem => problem.ErrorMessage));
    }

    private async Task<List<MimeMessage>> MailsAsync(Guid check)
    {
        var mails = new List<MimeMessage>();
        foreach (var file in Directory.EnumerateFiles(api.MailFolder, "*.eml")) mails.Add(await MimeMessage.LoadAsync(file, Cancel));
        return mails.FindAll(mail => mail.MessageId!.Contains(check.ToString(), StringComparison.Ordinal));
    }

    [GeneratedRegex("/check#(?<secret>[A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
