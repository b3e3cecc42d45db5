using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

/// <summary>A profile that was approved has a fault: it is corrected, and approved again.</summary>
public sealed class CorrectProfileTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_search_goes_on_with_the_old_profile_until_the_client_approves_the_correction()
    {
        var (meindert, id) = await GivenOpenAsync();
        await api.OtherServices.ListenAsync<SupportRequestOpened>(Cancel);

        await api.DescribeAsync(id, New.Profile(api.Clock) with { Goal = "Samen zagen", LanguageCodes = ["fry"], Slots = ["sunday-morning"] }).HasStatusAsync(HttpStatusCode.NoContent);
        var corrected = await api.ReadRequestAsync(id);
        Assert.Equal((SupportRequestStatus.Open, "Samen zagen", null), (corrected.Status, corrected.Profile!.Goal, corrected.Profile.ApprovedAt));
        Assert.Equal(["support-request.profile-to-approve"], await WaitingAsync(meindert, id));
        await api.DescribeAsync(id, New.Profile(api.Clock) with { Goal = "Samen timmeren", LanguageCodes = ["fry"], Slots = ["sunday-morning"] }).HasStatusAsync(HttpStatusCode.NoContent);
        await ApproveAsync(meindert, id, corrected.Profile.Id).IsProblemAsync(HttpStatusCode.Conflict, "profile.rewritten");
        await ApproveAsync(ClientsApi.Petra, id, (await api.ReadRequestAsync(id)).Profile!.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.client-decides");

        for (var i = 0; i < 2; i++) await ApproveAsync(meindert, id, (await api.ReadRequestAsync(id)).Profile!.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var told = await api.OtherServices.ReceiveAsync<SupportRequestOpened>(e => e.RequestId == id && e.LanguageCodes.Contains("fry"), Cancel);
        Assert.Equal(["sunday-morning"], told.Slots);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestOpened>(Cancel), e => e.RequestId == id && e.LanguageCodes.Contains("fry"));
        Assert.Empty(await WaitingAsync(meindert, id));
        Assert.NotNull((await api.ReadRequestAsync(id)).Profile!.ApprovedAt);
    }

    [Fact]
    public async Task Once_a_match_is_confirmed_nothing_is_corrected_and_a_correction_that_waited_comes_too_late()
    {
        var (meindert, id) = await GivenOpenAsync();
        await api.DescribeAsync(id, New.Profile(api.Clock) with { Goal = "Samen zagen" }).HasStatusAsync(HttpStatusCode.NoContent);
        var client = (await api.ReadRequestAsync(id)).ClientId;
        await api.OtherServices.SendAsync(new MatchConfirmed(
            Guid.CreateVersion7(), id, client, meindert.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), ClientsApi.Petra.Id, ClientsApi.Team, "odd-jobs"), Cancel);
        await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(id)).Status == SupportRequestStatus.Arranged, "the match is known", cancel: Cancel);

        await ApproveAsync(meindert, id, (await api.ReadRequestAsync(id)).Profile!.Id).IsProblemAsync(HttpStatusCode.Conflict, "profile.settled");
        await api.DescribeAsync(id, New.Profile(api.Clock)).IsProblemAsync(HttpStatusCode.Conflict, "profile.settled");
        Assert.Empty(await WaitingAsync(meindert, id));
    }

    [Fact]
    public async Task Only_the_team_corrects()
    {
        var (meindert, id) = await GivenOpenAsync();
        foreach (var (person, status) in new[] { (TestPerson.Professional(Guid.CreateVersion7()), HttpStatusCode.NotFound), (meindert, HttpStatusCode.Forbidden), (TestPerson.Of(Role.Coordinator), HttpStatusCode.Forbidden) })
            await api.As(person).PutAsJsonAsync($"{ClientsApi.Root}/support-requests/{id}/profile", New.Profile(api.Clock), Cancel).HasStatusAsync(status);
    }

    private async Task<(TestPerson Client, Guid Request)> GivenOpenAsync()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        var id = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await ApproveAsync(meindert, id, (await api.ReadRequestAsync(id)).Profile!.Id).HasStatusAsync(HttpStatusCode.NoContent);
        return (meindert, id);
    }

    private Task<HttpResponseMessage> ApproveAsync(TestPerson person, Guid request, Guid profile) =>
        api.As(person).PostAsJsonAsync($"{ClientsApi.Root}/support-requests/{request}/approval", new ApproveProfile.Request(profile), Cancel);

    private async Task<IEnumerable<string>> WaitingAsync(TestPerson person, Guid request) =>
        (await api.As(person).GetAsync($"{ClientsApi.Root}/notices?isRead=false&pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>())
        .Items.Where(notice => notice.SubjectId == request).Select(notice => notice.Code);
}
