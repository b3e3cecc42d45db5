using System.Net;
using System.Net.Http.Json;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Features.Accounts;
using Samenspel.TestKit;
using static Samenspel.Pools.Tests.PoolsApi;

namespace Samenspel.Pools.Tests;

/// <summary>An account belongs to a volunteer only when the person says so.</summary>
public sealed class AccountTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private readonly TestPerson jan = TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_registered_links_the_own_account_and_the_others_hear_of_it()
    {
        await api.OtherServices.ListenAsync<VolunteerAccountChanged>(Cancel);
        var id = await api.GivenActiveVolunteerAsync();
        Assert.False((await api.ReadAsync(id)).HasAccount);
        await api.As(jan).GetAsync($"/api/pools/v1/volunteers/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");

        await api.LinkAsync(Karin, id, jan);

        Assert.Equal((true, jan.Id), ((await api.ReadAsync(id)).HasAccount, (await api.ReadAsync(id)).AccountId));
        await api.As(jan).GetAsync($"/api/pools/v1/volunteers/{id}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        await api.OtherServices.ReceiveAsync<VolunteerAccountChanged>(e => e.VolunteerId == id && e.AccountId == jan.Id && e.HasAccount, Cancel);
        await InviteAsync(Karin, id).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.account-linked-already");
    }

    [Fact]
    public async Task A_code_works_once_and_not_for_who_made_it()
    {
        var id = await api.GivenVolunteerAsync();
        var replaced = await InviteAsync(Karin, id).OkAsync<InviteVolunteer.Response>();
        var invited = await InviteAsync(Karin, id).OkAsync<InviteVolunteer.Response>();

        await AcceptAsync(jan, replaced.Code).IsProblemAsync(HttpStatusCode.NotFound, "volunteer-invitation.not-found");
        await AcceptAsync(TestPerson.Coordinator(Organisation), invited.Code).IsProblemAsync(HttpStatusCode.Conflict, "volunteer-invitation.not-for-oneself"); // who screens him
        await AcceptAsync(Karin, invited.Code).IsProblemAsync(HttpStatusCode.Conflict, "volunteer-invitation.not-for-oneself");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AcceptAsync(TestPerson.Of(Role.Volunteer), invited.Code)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        await AcceptAsync(jan, invited.Code).IsProblemAsync(HttpStatusCode.NotFound, "volunteer-invitation.not-found");
    }

    [Fact]
    public async Task Only_a_coordinator_of_the_organisation_invites_and_unlinks()
    {
        var id = await api.GivenVolunteerAsync(account: jan.Id);
        var foreign = TestPerson.Coordinator(Guid.CreateVersion7());
        foreach (var action in new[] { "account-invitations", "account-unlinking" })
        {
            await api.As(foreign).PostAsync($"/api/pools/v1/volunteers/{id}/{action}", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
            await api.As(jan).PostAsync($"/api/pools/v1/volunteers/{id}/{action}", null, Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        }
    }

    [Fact]
    public async Task A_wrong_account_is_taken_away_and_reads_nothing_more()
    {
        var id = await api.GivenVolunteerAsync(account: jan.Id);
        await api.As(Karin).PostAsync($"/api/pools/v1/volunteers/{id}/account-unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await api.As(jan).GetAsync($"/api/pools/v1/volunteers/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        await api.As(Karin).PostAsync($"/api/pools/v1/volunteers/{id}/account-unlinking", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.account-not-linked");
        var right = TestPerson.Of(Role.Volunteer);
        await api.LinkAsync(Karin, id, right);
        Assert.Equal(right.Id, (await api.ReadAsync(id)).AccountId);
    }

    [Fact]
    public async Task What_was_told_and_who_looked_go_along_with_the_account_and_a_wrong_one_keeps_nothing()
    {
        var (wrong, id) = (TestPerson.Of(Role.Volunteer), await api.GivenActiveVolunteerAsync());
        await api.ReadAsync(id); // before there was an account
        await api.LinkAsync(Karin, id, wrong);
        Assert.Contains("volunteer.activated", await ToldAsync(wrong));
        Assert.NotEqual(0, await CountLooksAsync(wrong));

        await api.As(Karin).PostAsync($"/api/pools/v1/volunteers/{id}/account-unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["volunteer.account-unlinked"], await ToldAsync(wrong));
        Assert.Equal(0, await CountLooksAsync(wrong));
        await api.LinkAsync(Karin, id, jan);

        Assert.Contains("volunteer.activated", await ToldAsync(jan));
        Assert.NotEqual(0, await CountLooksAsync(jan));
        Assert.Equal(["volunteer.account-unlinked"], await ToldAsync(wrong));
    }

    private async Task<IEnumerable<string>> ToldAsync(TestPerson person) =>
        (await api.As(person).ReadAllAsync<NoticesApi.Item>("/api/pools/v1/notices", notice => notice.Id, cancel: Cancel)).Select(notice => notice.Code);

    private async Task<int> CountLooksAsync(TestPerson person) =>
        (await api.As(person).ReadAllAsync<AccessLogApi.Look>("/api/pools/v1/access-log", look => look.Id, cancel: Cancel)).Count;

    private Task<HttpResponseMessage> InviteAsync(TestPerson coordinator, Guid id) => api.As(coordinator).PostAsync($"/api/pools/v1/volunteers/{id}/account-invitations", null, Cancel);

    private Task<HttpResponseMessage> AcceptAsync(TestPerson person, string code) =>
        api.As(person).PostAsJsonAsync("/api/pools/v1/account-invitations/acceptance", new LinkVolunteerAccount.Request(code), Cancel);
}
