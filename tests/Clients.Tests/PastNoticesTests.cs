using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Consents;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>What was told and is so no longer, waits with nobody.</summary>
public sealed class PastNoticesTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private readonly TestPerson meindert = TestPerson.Of(Role.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_consent_taken_back_is_no_news_once_everything_is_allowed_again()
    {
        var client = await api.GivenClientAsync(meindert.Id);
        foreach (var scope in (string[])[ConsentScope.Matching, ConsentScope.CheckIn]) await AllowAsync(client, scope);
        foreach (var scope in (string[])[ConsentScope.Matching, ConsentScope.CheckIn])
            await api.As(meindert).PostAsJsonAsync($"{Root}/clients/{client}/consents/{scope}/withdrawal", new WithdrawConsent.Request(), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await AllowAsync(client, ConsentScope.Matching);
        Assert.Contains("consent.withdrawn", await WaitingAsync(Petra, client));
        await AllowAsync(client, ConsentScope.CheckIn);
        Assert.DoesNotContain("consent.withdrawn", await WaitingAsync(Petra, client));
    }

    [Fact]
    public async Task Nobody_is_looked_for_any_more_when_somebody_was_found()
    {
        var client = await api.GivenClientAsync(meindert.Id);
        var request = await api.GivenDescribedRequestAsync(client);
        await AllowAsync(client, ConsentScope.Matching);
        await api.As(meindert).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", new { profileId = (await api.ReadRequestAsync(request)).Profile!.Id }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Contains("support-request.profile-approved", await WaitingAsync(Petra, request));

        await api.OtherServices.SendAsync(
            new MatchConfirmed(Guid.CreateVersion7(), request, client, meindert.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Petra.Id, Team, "odd-jobs"), Cancel);
        await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(request)).Status == SupportRequestStatus.Arranged, "somebody was found", cancel: Cancel);
        Assert.DoesNotContain("support-request.profile-approved", await WaitingAsync(Petra, request));
    }

    [Fact]
    public async Task Only_the_last_change_of_an_account_is_told()
    {
        var client = await api.GivenClientAsync(meindert.Id);
        Assert.Contains("account.linked", await WaitingAsync(Petra, client));

        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain("account.linked", await WaitingAsync(Petra, client));
        Assert.Contains("account.unlinked", await WaitingAsync(meindert, client));

        await api.LinkAsync(meindert, client);
        Assert.DoesNotContain("account.unlinked", await WaitingAsync(meindert, client));
    }

    [Fact]
    public async Task Who_is_no_caregiver_any_more_is_not_told_to_be_one()
    {
        var client = await api.GivenClientAsync();
        var samira = await api.GivenCaregiverAsync(client);
        var caregiver = (await api.InDatabaseAsync(db => Task.FromResult(db.Caregivers.Single(one => one.ClientId == client)))).Id;
        Assert.Equal(["caregiver.linked", "caregiver.may-read"], (await WaitingAsync(samira, caregiver)).Order());

        await api.As(Petra).PostAsync($"{Root}/clients/{client}/caregivers/{caregiver}/unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["caregiver.unlinked"], await WaitingAsync(samira, caregiver));
    }

    private Task AllowAsync(Guid client, string scope) =>
        api.As(meindert).PutAsJsonAsync($"{Root}/clients/{client}/consents/{scope}", new GrantConsent.Request(null), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

    private async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person, Guid subject) =>
        [.. (await api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Where(notice => notice.SubjectId == subject).Select(notice => notice.Code)];
}
