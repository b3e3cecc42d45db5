using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.HandingOver;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class EmergencyAccessTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private const string Reason = "Hij belde in paniek en zijn eigen team is niet bereikbaar.";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_an_emergency_a_stranger_reads_for_a_day_it_is_logged_and_the_client_is_told()
    {
        await api.OtherServices.ListenAsync<EmergencyAccessOpened>(Cancel);
        var (meindert, omar) = (TestPerson.Of(Role.Client), TestPerson.Professional(Guid.CreateVersion7()));
        var client = await api.GivenClientAsync(meindert.Id);
        var request = await api.GivenRequestAsync(client);
        for (var i = 0; i < 2; i++) await OpenAsync(omar, client).HasStatusAsync(HttpStatusCode.Created);

        await api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>();
        await api.As(omar).GetAsync($"{ClientsApi.Root}/support-requests/{request}", Cancel).OkAsync<GetSupportRequest.Response>();
        foreach (var path in new[] { $"clients/{client}", $"support-requests/{request}", $"clients/{client}/contact-card" }) // his role ended meanwhile
            await api.As(omar with { Roles = [Role.Caregiver], Teams = [] }).GetAsync($"{ClientsApi.Root}/{path}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
        await api.As(omar).PostAsync($"{ClientsApi.Root}/support-requests/{request}/withdrawal", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");

        await api.OtherServices.ReceiveAsync<EmergencyAccessOpened>(e => e.ClientId == client && e.ProfessionalId == omar.Id, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<EmergencyAccessOpened>(Cancel), e => e.ClientId == client);
        var log = await api.As(meindert).GetAsync($"{ClientsApi.Root}/access-log", Cancel).OkAsync<Page<AccessLogApi.Look>>();
        Assert.All(log.Items.Where(look => look.ViewerId == omar.Id), look => Assert.Equal(AccessPurpose.Emergency, look.Purpose));
        Assert.Contains(log.Items, look => look.ViewerId == omar.Id);
        Assert.Contains(await NoticesAsync(meindert), notice => (notice.Code, notice.SubjectId) == ("client.file-opened-in-emergency", client));

        api.Clock.Advance(TimeSpan.FromHours(25));
        await api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task Who_opened_a_file_closes_it_when_the_case_is_over_and_nobody_else_does()
    {
        var (client, omar) = (await api.GivenClientAsync(), TestPerson.Professional(Guid.CreateVersion7()));
        var opened = await OpenAsync(omar, client).OkAsync<OpenEmergencyAccess.Response>();
        foreach (var other in new[] { ClientsApi.Petra, TestPerson.Professional(Guid.CreateVersion7()) })
            await EndAsync(other).IsProblemAsync(HttpStatusCode.NotFound, "emergency-access.not-found");
        foreach (var role in Enum.GetValues<Role>().Except([Role.Professional])) await EndAsync(TestPerson.Of(role)).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>();

        for (var i = 0; i < 2; i++) await EndAsync(omar).HasStatusAsync(HttpStatusCode.NoContent);
        await api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");

        Task<HttpResponseMessage> EndAsync(TestPerson who) => api.As(who).PostAsync($"{ClientsApi.Root}/emergency-accesses/{opened.Id}/ending", null, Cancel);
    }

    [Fact]
    public async Task For_a_client_without_account_the_responsible_professional_is_asked_to_tell()
    {
        var client = await api.GivenClientAsync();
        await OpenAsync(TestPerson.Professional(Guid.CreateVersion7()), client).HasStatusAsync(HttpStatusCode.Created);
        Assert.Contains(await NoticesAsync(ClientsApi.Petra), notice => (notice.Code, notice.SubjectId) == ("client.tell-of-emergency", client));
    }

    [Fact]
    public async Task Who_may_read_already_needs_no_emergency_and_a_reason_is_asked()
    {
        var client = await api.GivenClientAsync();
        var omar = TestPerson.Professional(Guid.CreateVersion7());
        await OpenAsync(ClientsApi.Petra, client).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "emergency-access.not-needed");
        await OpenAsync(omar, client, "").IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await OpenAsync(omar, Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await OpenAsync(TestPerson.Of(Role.Administrator), client).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task Three_files_a_day_may_be_opened_and_after_the_second_in_an_hour_the_team_is_asked_to_call()
    {
        var omar = TestPerson.Professional(Guid.CreateVersion7());
        var clients = new List<Guid>();
        for (var i = 0; i < 4; i++) clients.Add(await api.GivenClientAsync(Guid.CreateVersion7()));

        await OpenAsync(omar, clients[0]).HasStatusAsync(HttpStatusCode.Created);
        Assert.DoesNotContain(await NoticesAsync(ClientsApi.Petra), notice => (notice.Code, notice.SubjectId) == ("client.second-emergency", clients[0]));
        await OpenAsync(omar, clients[1]).HasStatusAsync(HttpStatusCode.Created);
        Assert.Single(await NoticesAsync(ClientsApi.Petra), notice => (notice.Code, notice.SubjectId) == ("client.second-emergency", clients[1]));
        await OpenAsync(omar, clients[2]).HasStatusAsync(HttpStatusCode.Created);
        await OpenAsync(omar, clients[3]).IsProblemAsync(HttpStatusCode.Conflict, "emergency-access.too-often");
        await OpenAsync(omar, clients[0]).HasStatusAsync(HttpStatusCode.Created); // open already

        api.Clock.Advance(TimeSpan.FromHours(25));
        await OpenAsync(omar, clients[3]).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_limit_holds_however_many_are_asked_at_the_same_moment()
    {
        var omar = TestPerson.Professional(Guid.CreateVersion7());
        var clients = new List<Guid>();
        for (var i = 0; i < 30; i++) clients.Add(await api.GivenClientAsync(Guid.CreateVersion7()));

        var answers = await Task.WhenAll(clients.Select(client => OpenAsync(omar, client)));

        Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
            await Task.FromResult(answer).IsProblemAsync(HttpStatusCode.Conflict, "emergency-access.too-often");
    }

    [Theory]
    [InlineData("Wilhelmien", "van 't Hof", 1930, true)]
    [InlineData("  wilhelmien ", "hof", 1930, true)]
    [InlineData("Wilhelmien", "van 't Hof", 1931, false)]
    [InlineData("Wilh", "Hof", 1930, false)]
    [InlineData("Wilhelmien", "H%f", 1930, false)]
    public async Task Only_who_knows_the_whole_name_and_the_year_of_birth_finds_somebody_of_another_team(string first, string family, int year, bool isFound)
    {
        var (team, omar) = (Guid.CreateVersion7(), TestPerson.Professional(Guid.CreateVersion7()));
        var wil = (await api.As(TestPerson.Professional(team)).PostAsJsonAsync($"{ClientsApi.Root}/clients", New.Client() with { FirstName = "Wilhelmien", NamePrefix = "van 't", FamilyName = "Hof", BirthYear = 1930, IsSomebodyElse = true }, Cancel)
            .OkAsync<RegisterClient.Response>()).Id;

        var found = await SearchAsync(omar, first, family, year).OkAsync<SearchForEmergency.Response>();
        Assert.Equal(isFound, found.Items.Any(one => one.Id == wil && !one.IsOpen));
        await SearchAsync(TestPerson.Of(Role.Coordinator), first, family, year).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await SearchAsync(omar, "", family, year).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        if (!isFound) return;
        await OpenAsync(omar, wil).HasStatusAsync(HttpStatusCode.Created);
        Assert.Contains((await SearchAsync(omar, first, family, year).OkAsync<SearchForEmergency.Response>()).Items, one => one.Id == wil && one.IsOpen);
    }

    [Fact]
    public async Task Years_of_birth_are_not_tried_in_a_row()
    {
        var omar = TestPerson.Professional(Guid.CreateVersion7());
        for (var year = 1930; year < 1940; year++) await SearchAsync(omar, "Wilhelmien", "Hof", year).HasStatusAsync(HttpStatusCode.OK);
        await SearchAsync(omar, "Wilhelmien", "Hof", 1940).IsProblemAsync(HttpStatusCode.Conflict, "emergency-access.searched-too-often");
        await SearchAsync(TestPerson.Professional(Guid.CreateVersion7()), "Wilhelmien", "Hof", 1940).HasStatusAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_opened_ends_with_the_role_and_another_role_does_not_open_it_again()
    {
        var (client, team, assignment) = (await api.GivenClientAsync(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var omar = TestPerson.Professional(team);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(omar.Id, assignment, Role.Professional, null, team, api.Clock.Today(), null) { Version = 1 }, Cancel);
        await OpenAsync(omar, client).HasStatusAsync(HttpStatusCode.Created);
        await api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).HasStatusAsync(HttpStatusCode.OK);

        await api.OtherServices.SendAsync(new PersonRoleEnded(omar.Id, assignment, Role.Professional, null, team) { Version = 2 }, Cancel);

        var elsewhere = omar with { Teams = [Guid.CreateVersion7()] };
        await Eventually.IsTrueAsync(async () => (await api.As(elsewhere).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel)).StatusCode == HttpStatusCode.NotFound, "it is closed", cancel: Cancel);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_opened_ends_with_a_role_that_runs_out_unless_it_goes_on_in_the_same_team(bool isSameTeam)
    {
        var (first, second, team) = (await api.GivenClientAsync(), await api.GivenClientAsync(), Guid.CreateVersion7());
        var next = isSameTeam ? team : Guid.CreateVersion7();
        var (omar, today) = (TestPerson.Professional(team), api.Clock.Today());
        await api.OtherServices.SendAsync(new PersonRoleAssigned(omar.Id, Guid.CreateVersion7(), Role.Professional, null, team, today, today) { Version = 1 }, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(omar.Id, Guid.CreateVersion7(), Role.Professional, null, next, today.AddDays(1), null) { Version = 2 }, Cancel);
        await api.IsTrueAsync(db => db.Roles.Where(role => role.PersonId == omar.Id).CountAsync(Cancel).ContinueWith(count => count.Result == 2, Cancel), "both roles are known");
        api.Clock.Advance(today.AddDays(1).InNetherlands(new TimeOnly(0, 0)) - TimeSpan.FromHours(1) - api.Clock.GetUtcNow()); // the last hour of the first role
        await OpenAsync(omar, first).HasStatusAsync(HttpStatusCode.Created);
        await LookAsync();
        await ReadsAsync(first, HttpStatusCode.OK);

        api.Clock.Advance(TimeSpan.FromHours(2));
        omar = omar with { Teams = [next] };
        await OpenAsync(omar, second).HasStatusAsync(HttpStatusCode.Created);
        for (var i = 0; i < 2; i++) await LookAsync();
        await ReadsAsync(first, isSameTeam ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        await ReadsAsync(second, HttpStatusCode.OK);

        Task ReadsAsync(Guid client, HttpStatusCode status) => api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).HasStatusAsync(status);

        async Task LookAsync()
        {
            await using var scope = api.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<UnattendedWorkJob>().RunAsync(api.Clock.GetUtcNow(), Cancel);
        }
    }

    [Fact]
    public async Task Whom_somebody_looked_up_in_an_emergency_reads_so()
    {
        var (account, omar) = (TestPerson.Of(Role.Client), TestPerson.Professional(Guid.CreateVersion7()));
        var client = (await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients", New.Client() with { FirstName = "Aaltje", FamilyName = "Noodweer", BirthYear = 1933 }, Cancel).OkAsync<RegisterClient.Response>()).Id;
        await api.LinkAsync(account, client);
        await SearchAsync(omar, "Aaltje", "Noodweer", 1933).HasStatusAsync(HttpStatusCode.OK);
        var log = await api.As(account).GetAsync($"{ClientsApi.Root}/access-log", Cancel).OkAsync<Page<AccessLogApi.Look>>();
        Assert.Contains(log.Items, look => (look.ViewerId, look.Purpose) == (omar.Id, AccessPurpose.Emergency));
    }

    [Fact]
    public async Task What_is_open_because_of_an_emergency_is_listed_as_long_as_it_is_with_how_many_more_there_may_be()
    {
        var omar = TestPerson.Professional(Guid.CreateVersion7());
        var client = await api.GivenClientAsync();
        Assert.Equal((0, 3), await OpenNowAsync());
        await OpenAsync(omar, client).HasStatusAsync(HttpStatusCode.Created);

        var open = Assert.Single((await ListAsync(omar).OkAsync<ListEmergencyAccesses.Response>()).Items);
        var read = await api.As(omar).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>();
        Assert.Equal((client, read.FirstName, read.OpenUntil), (open.ClientId, open.FirstName, open.Until));
        Assert.Null((await api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>()).OpenUntil);
        Assert.Empty((await ListAsync(ClientsApi.Petra).OkAsync<ListEmergencyAccesses.Response>()).Items);
        await ListAsync(TestPerson.Of(Role.Client)).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

        Assert.Equal((1, 2), await OpenNowAsync());
        api.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal((0, 3), await OpenNowAsync());

        async Task<(int Open, int Left)> OpenNowAsync() => await ListAsync(omar).OkAsync<ListEmergencyAccesses.Response>() is var all ? (all.Items.Count, all.Left) : default;
    }

    private Task<HttpResponseMessage> ListAsync(TestPerson person) => api.As(person).GetAsync($"{ClientsApi.Root}/emergency-accesses", Cancel);

    private Task<HttpResponseMessage> SearchAsync(TestPerson person, string first, string family, int year) =>
        api.As(person).PostAsJsonAsync($"{ClientsApi.Root}/emergency-accesses/search", new SearchForEmergency.Request(first, family, year), Cancel);

    private Task<HttpResponseMessage> OpenAsync(TestPerson person, Guid client, string reason = Reason) =>
        api.As(person).PostAsJsonAsync($"{ClientsApi.Root}/emergency-accesses", new OpenEmergencyAccess.Request(client, reason), Cancel);

    private Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person) =>
        api.As(person).ReadAllAsync<NoticesApi.Item>($"{ClientsApi.Root}/notices", notice => notice.Id, cancel: Cancel);
}
