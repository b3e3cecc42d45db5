using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests;

/// <summary>Two files of a client were merged: the agreements under the merged one are the kept client's, for everybody of it.</summary>
public sealed class MergedFilesTests(AgreementsApi api) : IClassFixture<AgreementsApi>
{
    private const string Agreements = "/api/agreements/v1/agreements";

    private readonly Guid kept = Guid.CreateVersion7();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_agreement_goes_on_for_client_caregiver_and_volunteer()
    {
        var given = await api.GivenActiveAsync();
        var (_, samira) = await api.GivenCaregiverAsync(given.Match.ClientId);
        await MergeAsync(given, given.Client.Id);

        foreach (var person in new[] { given.Client, given.Volunteer, samira, AgreementsApi.Petra })
        {
            var read = await api.ReadAsync(person, given.Id);
            Assert.Equal((kept, AgreementStatus.Active), (read.ClientId, read.Status));
        }
        Assert.Equal(given.Id, Assert.Single((await api.As(AgreementsApi.Petra).GetAsync($"{Agreements}?clientId={kept}", Cancel).OkAsync<Page<ListAgreements.Item>>()).Items).Id);
        Assert.Contains((await api.As(given.Client).GetAsync("/api/agreements/v1/access-log?pageSize=100", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items, look => look.SubjectId == kept);
    }

    [Fact]
    public async Task The_account_of_the_kept_file_is_asked_and_reads_also_what_is_told_late()
    {
        var given = await api.GivenCompleteAsync(New.Match() with { ClientAccountId = null });
        var client = TestPerson.Of(Role.Client);
        await api.As(client).GetAsync($"{Agreements}/{given.Id}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
        await MergeAsync(given, client.Id);

        Assert.Equal(kept, (await api.ReadAsync(client, given.Id)).ClientId);
        Assert.Contains(await api.NoticesOfAsync(client), notice => (notice.Code, notice.SubjectId) == ("agreement.to-sign", given.Id));
        var late = await api.GivenDraftAsync(New.Match() with { ClientId = given.Match.ClientId, ClientAccountId = null });
        Assert.Equal(kept, (await api.ReadAsync(client, late.Id)).ClientId);

        await api.OtherServices.SendAsync(new ClientRegistered(given.Match.ClientId, "WK034401", 1940) { TeamId = given.Match.TeamId, ClientAccountId = Guid.CreateVersion7() }, Cancel);
        await api.OtherServices.SendAsync(new ConsentChanged(given.Match.ClientId, ConsentScope.VolunteerContact, false, null), Cancel);
        await FenceAsync();
        Assert.Equal((kept, null), ((await api.ReadAsync(client, given.Id)).ClientId, (await api.ReadAsync(client, given.Id)).Attention));
        Assert.False(await api.ReadDbAsync(db => db.Consents.AnyAsync(consent => consent.ClientId == given.Match.ClientId, Cancel)));
    }

    [Fact]
    public async Task What_the_kept_client_took_back_holds_for_the_agreements_of_the_merged_file_too()
    {
        var given = await api.GivenActiveAsync();
        await api.ReceiveAsync(New.At(new ConsentChanged(given.Match.ClientId, ConsentScope.VolunteerContact, true, null)), db => db.Consents.AnyAsync(one => one.ClientId == given.Match.ClientId, Cancel));
        await api.ReceiveAsync(New.At(new ConsentChanged(kept, ConsentScope.VolunteerContact, false, null)), db => db.Consents.AnyAsync(one => one.ClientId == kept, Cancel));
        await MergeAsync(given, given.Client.Id);
        Assert.Equal(AttentionReason.ContactWithdrawn, (await api.ReadAsync(AgreementsApi.Petra, given.Id)).Attention);
    }

    private Task MergeAsync(Given given, Guid account) => api.ReceiveAsync(
        New.At(new ClientFilesMerged(kept, given.Match.ClientId, "WK034401") { TeamId = given.Match.TeamId, ClientAccountId = account }),
        db => db.Set<KnownMerger>().AnyAsync(merger => merger.MergedClientId == given.Match.ClientId, Cancel));

    /// <summary>What was sent before was handled when this is: each queue is read by one, and all are short.</summary>
    private async Task FenceAsync()
    {
        foreach (var fence in new IntegrationEvent[] { new ClientRegistered(Guid.CreateVersion7(), "WK034401", 1940), new ConsentChanged(Guid.CreateVersion7(), ConsentScope.VolunteerContact, true, null) })
        {
            await api.OtherServices.SendAsync(fence, Cancel);
            await Eventually.IsTrueAsync(
                () => api.ReadDbAsync(db => db.Database.SqlQuery<Guid>($"""select "MessageId" as "Value" from "inbox_message" where "MessageId" = {fence.EventId}""").AnyAsync(Cancel)), "the fence was handled", cancel: Cancel);
        }
    }
}
