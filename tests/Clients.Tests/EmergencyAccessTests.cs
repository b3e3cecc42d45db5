using System.Net;
using System.Net.Http.Json;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
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

    private Task<HttpResponseMessage> OpenAsync(TestPerson person, Guid client, string reason = Reason) =>
        api.As(person).PostAsJsonAsync($"{ClientsApi.Root}/emergency-accesses", new OpenEmergencyAccess.Request(client, reason), Cancel);

    private Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person) =>
        api.As(person).ReadAllAsync<NoticesApi.Item>($"{ClientsApi.Root}/notices", notice => notice.Id, cancel: Cancel);
}
