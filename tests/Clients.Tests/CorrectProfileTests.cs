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
        var first = (await api.ReadRequestAsync(id)).ProfileCorrection!;
        Assert.Equal(["support-request.profile-to-approve"], await WaitingAsync(meindert, id));
        await api.DescribeAsync(id, Corrected).HasStatusAsync(HttpStatusCode.NoContent);
        await ApproveAsync(meindert, id, first.Profile.Id).IsProblemAsync(HttpStatusCode.Conflict, "profile.rewritten");
        await ApproveAsync(ClientsApi.Petra, id, (await ToApproveAsync(id)).Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.client-decides");

        var read = (await ToApproveAsync(id)).Id;
        for (var i = 0; i < 2; i++) await ApproveAsync(meindert, id, read).HasStatusAsync(HttpStatusCode.NoContent);
        var told = await api.OtherServices.ReceiveAsync<SupportRequestOpened>(e => e.RequestId == id && e.LanguageCodes.Contains("fry"), Cancel);
        Assert.Equal(("walking", "sunday-morning"), (told.ActivityCode, told.Slots.Single()));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestOpened>(Cancel), e => e.RequestId == id && e.LanguageCodes.Contains("fry"));
        Assert.Empty(await WaitingAsync(meindert, id));
        var approved = await api.ReadRequestAsync(id);
        Assert.Equal((read, "Samen timmeren", "walking", null), (approved.Profile!.Id, approved.Profile.Goal, approved.ActivityCode, approved.ProfileCorrection));
        Assert.NotNull(approved.Profile.ApprovedAt);
    }

    [Fact]
    public async Task Until_the_clients_yes_everybody_reads_what_was_approved_and_the_correction_beside_it()
    {
        var (meindert, id) = await GivenOpenAsync();
        var approved = await api.ReadRequestAsync(id);
        await api.DescribeAsync(id, Corrected).HasStatusAsync(HttpStatusCode.NoContent);

        foreach (var person in new[] { ClientsApi.Petra, meindert })
        {
            var read = await ReadAsync(person, id);
            Assert.Equal(
                (approved.Profile!.Id, approved.Profile.Goal, approved.Profile.ApprovedAt, approved.ActivityCode, approved.Slots.Single(), approved.ReviewOn, SupportRequestStatus.Open),
                (read.Profile!.Id, read.Profile.Goal, read.Profile.ApprovedAt, read.ActivityCode, read.Slots.Single(), read.ReviewOn, read.Status));
            Assert.Equal(("Samen timmeren", null, "walking", "sunday-morning"), (read.ProfileCorrection!.Profile.Goal, read.ProfileCorrection.Profile.ApprovedAt, read.ProfileCorrection.ActivityCode, read.ProfileCorrection.Slots.Single()));
        }
        var listed = await api.As(meindert).GetAsync($"{ClientsApi.Root}/support-requests", Cancel).OkAsync<Page<ListSupportRequests.Item>>();
        Assert.Equal(approved.ActivityCode, Assert.Single(listed.Items).ActivityCode);
    }

    [Fact]
    public async Task A_correction_can_be_taken_back_until_the_client_says_yes()
    {
        var (meindert, id) = await GivenOpenAsync();
        var approved = (await api.ReadRequestAsync(id)).Profile!;
        await api.DescribeAsync(id, Corrected).HasStatusAsync(HttpStatusCode.NoContent);
        var correction = (await ToApproveAsync(id)).Id;
        foreach (var (person, status) in new[] { (TestPerson.Professional(Guid.CreateVersion7()), HttpStatusCode.NotFound), (meindert, HttpStatusCode.Forbidden), (TestPerson.Of(Role.Coordinator), HttpStatusCode.Forbidden) })
            await WithdrawAsync(person, id).HasStatusAsync(status);

        for (var i = 0; i < 2; i++) await WithdrawAsync(ClientsApi.Petra, id).HasStatusAsync(HttpStatusCode.NoContent);
        var read = await api.ReadRequestAsync(id);
        Assert.Equal((approved.Id, approved.Goal, approved.ApprovedAt, null), (read.Profile!.Id, read.Profile.Goal, read.Profile.ApprovedAt, read.ProfileCorrection));
        Assert.Empty(await WaitingAsync(meindert, id));
        await ApproveAsync(meindert, id, correction).IsProblemAsync(HttpStatusCode.Conflict, "profile.rewritten");

        await api.As(ClientsApi.Petra).PostAsync($"{ClientsApi.Root}/support-requests/{id}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await WithdrawAsync(ClientsApi.Petra, id).IsProblemAsync(HttpStatusCode.Conflict, "profile.settled");
    }

    [Fact]
    public async Task What_was_not_approved_is_rewritten_and_taking_back_leaves_it()
    {
        var id = await api.GivenDescribedRequestAsync(await api.GivenClientAsync());
        await api.DescribeAsync(id, Corrected).HasStatusAsync(HttpStatusCode.NoContent);
        await WithdrawAsync(ClientsApi.Petra, id).HasStatusAsync(HttpStatusCode.NoContent);
        var read = await api.ReadRequestAsync(id);
        Assert.Equal(("Samen timmeren", "walking", null), (read.Profile!.Goal, read.ActivityCode, read.ProfileCorrection));
    }

    [Fact]
    public async Task Once_a_match_is_confirmed_nothing_is_corrected_and_a_correction_that_waited_comes_too_late()
    {
        var (meindert, id) = await GivenOpenAsync();
        var approved = await api.ReadRequestAsync(id);
        await api.DescribeAsync(id, Corrected).HasStatusAsync(HttpStatusCode.NoContent);
        var correction = (await ToApproveAsync(id)).Id;
        var client = (await api.ReadRequestAsync(id)).ClientId;
        await api.OtherServices.SendAsync(new MatchConfirmed(
            Guid.CreateVersion7(), id, client, meindert.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), ClientsApi.Petra.Id, ClientsApi.Team, "odd-jobs"), Cancel);
        await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(id)).Status == SupportRequestStatus.Arranged, "the match is known", cancel: Cancel);

        await ApproveAsync(meindert, id, correction).IsProblemAsync(HttpStatusCode.Conflict, "profile.settled");
        var arranged = await api.ReadRequestAsync(id);
        Assert.NotNull(arranged.Profile!.ApprovedAt);
        Assert.Equal((approved.Profile!.Goal, approved.ActivityCode, null), (arranged.Profile.Goal, arranged.ActivityCode, arranged.ProfileCorrection));
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

    private WriteProfile.Request Corrected => New.Profile(api.Clock) with { ActivityCode = "walking", Goal = "Samen timmeren", LanguageCodes = ["fry"], Slots = ["sunday-morning"] };

    private Task<HttpResponseMessage> WithdrawAsync(TestPerson person, Guid request) =>
        api.As(person).DeleteAsync($"{ClientsApi.Root}/support-requests/{request}/profile-correction", Cancel);

    private async Task<GetSupportRequest.ProfileText> ToApproveAsync(Guid request) => (await api.ReadRequestAsync(request)).ProfileCorrection!.Profile;

    private Task<GetSupportRequest.Response> ReadAsync(TestPerson person, Guid request) =>
        api.As(person).GetAsync($"{ClientsApi.Root}/support-requests/{request}", Cancel).OkAsync<GetSupportRequest.Response>();

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
