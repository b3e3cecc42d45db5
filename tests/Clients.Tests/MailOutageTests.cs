using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Signals.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

/// <summary>No message can leave: a file stands where the folder for them should be.</summary>
public sealed class MailOutageTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_check_waits_while_no_message_can_leave_and_is_then_brought_once()
    {
        await api.OtherServices.ListenAsync<CheckInLinkSent>(Cancel);
        await api.OtherServices.ListenAsync<CheckInNotDelivered>(Cancel);
        StopMail();
        var (first, other) = (await GivenCheckAsync(), await GivenCheckAsync());
        foreach (var check in new[] { first, other })
            await Eventually.IsTrueAsync(async () => await ReadAsync(check) is { Tries: 1, NextTryAt: not null }, "a message was tried", cancel: Cancel);
        for (var tries = 2; tries <= 4; tries++)
        {
            var before = await ReadAsync(first);
            api.Clock.Advance(before!.NextTryAt!.Value - api.Clock.GetUtcNow());
            await Eventually.IsTrueAsync(async () => (await ReadAsync(first))!.Tries == tries, "it was tried again", cancel: Cancel);
            Assert.True((await ReadAsync(first))!.NextTryAt > before.NextTryAt + TimeSpan.FromSeconds(15 * (tries - 1)));
        }

        File.Delete(api.MailFolder);
        api.Clock.Advance(TimeSpan.FromHours(1));

        foreach (var check in new[] { first, other })
        {
            await api.OtherServices.ReceiveAsync<CheckInLinkSent>(sent => sent.CheckInId == check, Cancel);
            Assert.Null((await ReadAsync(check))!.NextTryAt);
            Assert.Single(Mails(check));
        }
        await GiveUpAfterTwoDaysAsync();
    }

    private async Task GiveUpAfterTwoDaysAsync()
    {
        StopMail();
        var check = await GivenCheckAsync();
        await Eventually.IsTrueAsync(async () => await ReadAsync(check) is { Tries: > 0 }, "a message was tried", cancel: Cancel);

        api.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal("refused", (await api.OtherServices.ReceiveAsync<CheckInNotDelivered>(told => told.CheckInId == check, Cancel)).ReasonCode);
        File.Delete(api.MailFolder);
        Directory.CreateDirectory(api.MailFolder);
    }

    private void StopMail()
    {
        foreach (var file in Directory.EnumerateFiles(api.MailFolder)) File.Delete(file);
        Directory.Delete(api.MailFolder);
        File.WriteAllText(api.MailFolder, "");
    }

    private async Task<Guid> GivenCheckAsync()
    {
        var client = await api.GivenClientAsync(email: "meindert@samenspel.example");
        await api.GivenConsentAsync(client, ConsentScope.CheckIn);
        var check = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new CheckInDue(check, client), Cancel);
        return check;
    }

    private IEnumerable<string> Mails(Guid check) =>
        Directory.EnumerateFiles(api.MailFolder, "*.eml").Where(file => File.ReadAllText(file).Contains(check.ToString(), StringComparison.Ordinal));

    private async Task<CheckDelivery?> ReadAsync(Guid check)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ClientsDb>().CheckDeliveries.AsNoTracking().SingleOrDefaultAsync(delivery => delivery.Id == check, Cancel);
    }
}
