using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.HandingOver;
using Samenspel.Clients.Features.Network;
using Samenspel.Clients.Features.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>Nobody is stuck: when a professional or a volunteer leaves, somebody goes on.</summary>
public sealed class HandingOverTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_a_professional_leaves_the_colleagues_are_asked_and_one_takes_over()
    {
        await api.OtherServices.ListenAsync<SupportRequestHandedOver>(Cancel);
        var (omar, fatima) = (TestPerson.Professional(Team), TestPerson.Professional(Team));
        await AssignAsync(omar);
        var (leaving, assignment) = (TestPerson.Professional(Team), Guid.CreateVersion7());
        var request = await StartAsync(leaving);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(leaving.Id, assignment, Role.Professional, null, Team, api.Clock.Today(), null), Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(leaving.Id, assignment, Role.Professional, null, Team), Cancel);
        await Eventually.IsTrueAsync(async () => (await WaitingAsync(omar, request)).Contains("support-request.professional-left"), "a colleague is asked", cancel: Cancel);

        var notice = (await api.As(omar).GetAsync($"{Root}/notices?isRead=false", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items.Single(one => one.SubjectId == request);
        await api.As(omar).PostAsync($"{Root}/notices/{notice.Id}/reading", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "notice.not-done-yet");
        await HandOverAsync(TestPerson.Professional(Guid.CreateVersion7()), request, omar).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await HandOverAsync(omar, request, fatima).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "support-request.not-a-colleague");
        for (var i = 0; i < 2; i++) await HandOverAsync(omar, request, omar).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Empty(await WaitingAsync(omar, request));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestHandedOver>(Cancel), e => e.RequestId == request && e.ProfessionalId == omar.Id);
        await AssignAsync(fatima);
        await Eventually.IsTrueAsync(async () => (await HandOverAsync(omar, request, fatima)).StatusCode == HttpStatusCode.NoContent, "Fatima is known as a colleague", cancel: Cancel);
        Assert.Equal(["support-request.handed-to-you"], await WaitingAsync(fatima, request));
    }

    [Fact]
    public async Task What_cannot_wait_about_a_client_goes_along_with_the_newest_question()
    {
        var (account, omar) = (TestPerson.Of(Role.Client), TestPerson.Professional(Team));
        var client = await api.GivenClientAsync(account.Id);
        var request = await api.GivenRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await api.As(account).PostAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.Matching}/withdrawal", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Contains("consent.withdrawn", await WaitingAsync(Petra, client));

        await AssignAsync(omar);
        await Eventually.IsTrueAsync(async () => (await HandOverAsync(Petra, request, omar)).StatusCode == HttpStatusCode.NoContent, "Omar is known as a colleague", cancel: Cancel);

        Assert.Contains("consent.withdrawn", await WaitingAsync(omar, client));
        Assert.DoesNotContain("consent.withdrawn", await WaitingAsync(Petra, client));
    }

    [Fact]
    public async Task When_a_collaboration_ends_the_professional_decides_to_ask_again_or_to_close()
    {
        await api.OtherServices.ListenAsync<SupportRequestOpened>(Cancel);
        var client = await api.GivenClientAsync();
        var request = await EndedAsync(client);
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PostAsync($"{Root}/support-requests/{request}/renewal", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        var again = (await api.As(Petra).PostAsync($"{Root}/support-requests/{request}/renewal", null, Cancel).OkAsync<AskSupportRequestAgain.Response>()).Id;

        Assert.Empty(await WaitingAsync(Petra, request));
        Assert.Equal((SupportRequestStatus.Closed, ClosureReason.AskedAgain), await StateAsync(request));
        var asked = await api.ReadRequestAsync(again);
        Assert.Equal((SupportRequestStatus.Explored, 5, "Zelf blijven klussen, met iemand die zaagt."), (asked.Status, asked.Inquiry.Count, asked.Profile!.Goal));
        await api.As(Petra).PostAsync($"{Root}/support-requests/{request}/renewal", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "support-request.nothing-to-decide");
        await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{again}/approval", new ApproveProfile.Request(asked.Profile.Id, "Ja, graag weer iemand."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<SupportRequestOpened>(e => e.RequestId == again, Cancel);

        var closed = await EndedAsync(client);
        await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{closed}/closure", new CloseSupportRequest.Request(ClosureReason.NeedMet), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await WaitingAsync(Petra, closed));
    }

    [Fact]
    public async Task What_waits_to_be_decided_goes_along_to_who_takes_over()
    {
        var omar = TestPerson.Professional(Team);
        var request = await EndedAsync(await api.GivenClientAsync());
        await HandOverAsync(omar, request, omar).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["support-request.to-decide"], await WaitingAsync(omar, request));
        Assert.Equal(["support-request.taken-over"], await WaitingAsync(Petra, request));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)] // the service was down for some days
    public async Task A_role_that_runs_out_on_its_last_day_leaves_nothing_behind_either(int daysLater)
    {
        var (omar, leaving) = (TestPerson.Professional(Team), TestPerson.Professional(Team));
        await AssignAsync(omar);
        var request = await StartAsync(leaving);
        var assignment = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new PersonRoleAssigned(leaving.Id, assignment, Role.Professional, null, Team, api.Clock.Today(), api.Clock.Today()), Cancel);
        await Eventually.IsTrueAsync(() => QueryAsync(db => db.Roles.AnyAsync(role => role.AssignmentId == assignment, Cancel)), "the role is known", cancel: Cancel);
        Assert.Empty(await WaitingAsync(omar, request));

        api.Clock.Advance(TimeSpan.FromDays(daysLater));
        for (var i = 0; i < 2; i++) await RunAsync();
        Assert.Equal(["support-request.professional-left"], await WaitingAsync(omar, request));
    }

    [Fact]
    public async Task A_client_with_a_known_name_and_year_is_registered_only_when_it_is_said_to_be_somebody_else()
    {
        var file = New.Client() with { FirstName = "Wilhelmina", IsSomebodyElse = false };
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients", file, Cancel).HasStatusAsync(HttpStatusCode.Created);
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients", file with { FirstName = " wilhelmina", FamilyName = "De Vries " }, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "client.maybe-known");
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients", file with { BirthYear = 1950 }, Cancel).HasStatusAsync(HttpStatusCode.Created);
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients", file with { IsSomebodyElse = true }, Cancel).HasStatusAsync(HttpStatusCode.Created);
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PostAsJsonAsync($"{Root}/clients", file, Cancel).HasStatusAsync(HttpStatusCode.Created); // another team tells nothing
        var twice = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => api.As(Petra).PostAsJsonAsync($"{Root}/clients", file with { FirstName = "Antonia" }, Cancel)));
        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], twice.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task A_caregiver_asks_the_network_as_long_as_the_client_lets_her_read_along()
    {
        var client = await api.GivenClientAsync();
        var samira = await api.GivenCaregiverAsync(client, mayRead: false);
        await MapAsync(samira, client).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.GivenConsentAsync(client, ConsentScope.CaregiverView);

        var brother = (await MapAsync(samira, client).OkAsync<MapNetworkMember.Response>()).Id;
        var ask = (await api.As(samira).PostAsJsonAsync($"{Root}/network-members/{brother}/asks", new AskNetworkMember.Request("Een weekend oppassen"), Cancel).OkAsync<AskNetworkMember.Response>()).Id;
        await api.As(samira).PutAsJsonAsync($"{Root}/network-members/{brother}/asks/{ask}/answer", new RecordNetworkAnswer.Request(true), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Single((await api.As(samira).GetAsync($"{Root}/clients/{client}/network-members", Cancel).OkAsync<Page<ListNetworkMembers.Item>>()).Items, one => one.Status == NetworkStatus.Accepted);

        await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.CaregiverView}/withdrawal", new { note = "Liever niet." }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await MapAsync(samira, client).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.As(samira).PostAsJsonAsync($"{Root}/network-members/{brother}/asks", new AskNetworkMember.Request("Nog een keer"), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "network-member.not-found");
    }

    private async Task RunAsync()
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UnattendedWorkJob>().RunAsync(api.Clock.GetUtcNow(), Cancel);
    }

    private async Task<T> QueryAsync<T>(Func<ClientsDb, Task<T>> query)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<ClientsDb>());
    }

    [Fact]
    public async Task While_the_team_has_nobody_a_caregiver_who_asks_for_days_off_reads_whom_to_call()
    {
        var (team, samira) = (Guid.CreateVersion7(), TestPerson.Of(Role.Caregiver));
        var (leaving, next, assignment) = (TestPerson.Professional(team), TestPerson.Professional(team), Guid.CreateVersion7());
        var client = (await api.As(leaving).PostAsJsonAsync($"{Root}/clients", New.Client(), Cancel).OkAsync<RegisterClient.Response>()).Id;
        await api.GivenCaregiverAsync(client, new LinkCaregiver.Request("Samira", "Amrani", "dochter"), samira, by: leaving);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(leaving.Id, assignment, Role.Professional, null, team, api.Clock.Today(), null), Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(leaving.Id, assignment, Role.Professional, null, team), Cancel);
        await Eventually.IsTrueAsync(() => QueryAsync(db => db.Roles.AnyAsync(role => role.PersonId == leaving.Id && role.HasEnded)), "the end of the role is known", cancel: Cancel);

        await AskAsync().IsProblemAsync(HttpStatusCode.Conflict, "respite.nobody-sees-to-it");
        await api.OtherServices.SendAsync(new PersonRoleAssigned(next.Id, Guid.CreateVersion7(), Role.Professional, null, team, api.Clock.Today(), null), Cancel);
        await Eventually.IsTrueAsync(() => QueryAsync(db => db.Roles.AnyAsync(role => role.PersonId == next.Id)), "the role is known", cancel: Cancel);
        var respite = (await AskAsync().OkAsync<AskRespite.Response>()).Id;
        Assert.Equal(next.Id, await QueryAsync(db => db.Respites.Where(one => one.Id == respite).Select(one => one.ProfessionalId).SingleAsync()));

        Task<HttpResponseMessage> AskAsync() => api.As(samira).PostAsJsonAsync(
            $"{Root}/clients/{client}/respite-requests", new AskRespite.Request(api.Clock.GetUtcNow().AddDays(5), api.Clock.GetUtcNow().AddDays(6)), ApiJson.Options, Cancel);
    }

    private Task<HttpResponseMessage> MapAsync(TestPerson person, Guid client) =>
        api.As(person).PostAsJsonAsync($"{Root}/clients/{client}/network-members", new MapNetworkMember.Request("Broer", "broer"), Cancel);

    private Task AssignAsync(TestPerson person) => api.OtherServices.SendAsync(
        new PersonRoleAssigned(person.Id, Guid.CreateVersion7(), Role.Professional, null, Team, api.Clock.Today(), null), Cancel);

    private async Task<Guid> StartAsync(TestPerson professional)
    {
        var client = await api.GivenClientAsync();
        return (await api.As(professional).PostAsJsonAsync($"{Root}/clients/{client}/support-requests", New.Request(), Cancel).OkAsync<StartSupportRequest.Response>()).Id;
    }

    /// <summary>A request whose match was confirmed and whose agreement ended.</summary>
    private async Task<Guid> EndedAsync(Guid client)
    {
        var (request, match, volunteer) = (await api.GivenOpenRequestAsync(client), Guid.CreateVersion7(), Guid.CreateVersion7());
        await api.OtherServices.SendAsync(new MatchConfirmed(match, request, client, null, volunteer, Guid.CreateVersion7(), Guid.CreateVersion7(), Petra.Id, Team, "odd-jobs"), Cancel);
        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), match, volunteer, "moved"), Cancel);
        await Eventually.IsTrueAsync(async () => (await WaitingAsync(Petra, request)).Contains("support-request.to-decide"), "the professional is asked to decide", cancel: Cancel);
        return request;
    }

    private async Task<(SupportRequestStatus, ClosureReason?)> StateAsync(Guid request)
    {
        var read = await api.ReadRequestAsync(request);
        return (read.Status, read.ClosedBecause);
    }

    private Task<HttpResponseMessage> HandOverAsync(TestPerson person, Guid request, TestPerson to) =>
        api.As(person).PutAsJsonAsync($"{Root}/support-requests/{request}/professional", new HandOverSupportRequest.Request(to.Id), Cancel);

    private async Task<IEnumerable<string>> WaitingAsync(TestPerson person, Guid subject) =>
        (await api.As(person).GetAsync($"{Root}/notices?isRead=false&pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>())
        .Items.Where(notice => notice.SubjectId == subject).Select(notice => notice.Code);
}
