using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.Consents;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class ConsentTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_allows_and_takes_back_and_the_others_hear_of_it_once()
    {
        await api.OtherServices.ListenAsync<ConsentChanged>(Cancel);
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);

        for (var i = 0; i < 2; i++) await GrantAsync(meindert, client, "check-in").HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<ConsentChanged>(e => e.ClientId == client && e.ScopeCode == "check-in" && e.IsGranted, Cancel);
        for (var i = 0; i < 2; i++) await WithdrawAsync(meindert, client, "check-in").HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.ReceiveAsync<ConsentChanged>(e => e.ClientId == client && !e.IsGranted, Cancel);
        Assert.Equal(2, (await api.OtherServices.ReceivedAllAsync<ConsentChanged>(Cancel)).Count(e => e.ClientId == client));
        var read = await ReadAsync(meindert, client, "check-in");
        Assert.Equal((false, 2, true), (read.IsGranted, read.History.Count, read.History[0].ByClient));
    }

    [Fact]
    public async Task A_first_no_is_kept_once_and_who_helps_the_client_is_told()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        for (var i = 0; i < 2; i++) await WithdrawAsync(meindert, client, "matching").HasStatusAsync(HttpStatusCode.NoContent);

        var said = (await api.As(meindert).GetAsync($"{ClientsApi.Root}/clients/{client}/consents", Cancel).OkAsync<ListConsents.Response>()).Items.Single(item => item.ScopeCode == "matching");
        Assert.False(Assert.Single(said.History).IsGranted);
        Assert.Single(await api.As(ClientsApi.Petra).ReadAllAsync<NoticesApi.Item>($"{ClientsApi.Root}/notices", notice => notice.Id, cancel: Cancel), notice => (notice.Code, notice.SubjectId) == ("consent.withdrawn", client));
    }

    [Fact]
    public async Task Saying_yes_several_times_at_once_is_one_yes()
    {
        var client = await api.GivenClientAsync();
        await Task.WhenAll(Enumerable.Range(1, 4).Select(_ => api.GivenConsentAsync(client, "matching")));
        Assert.Single((await ReadAsync(ClientsApi.Petra, client, "matching")).History);
    }

    [Fact]
    public async Task A_professional_writes_down_how_the_client_said_it()
    {
        var client = await api.GivenClientAsync();
        await GrantAsync(ClientsApi.Petra, client, "matching").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consent.say-how-it-was-said");
        await GrantAsync(ClientsApi.Petra, client, "matching", note: "Telefonisch, op maandag.").HasStatusAsync(HttpStatusCode.NoContent);
        await WithdrawAsync(ClientsApi.Petra, client, "matching").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consent.say-how-it-was-said");

        var said = (await ReadAsync(ClientsApi.Petra, client, "matching")).History.Single();
        Assert.Equal((false, ClientsApi.Petra.Id, "Telefonisch, op maandag."), (said.ByClient, said.RecordedById, said.Note));
    }

    [Fact]
    public async Task A_last_day_is_not_in_the_past_and_a_scope_is_known()
    {
        var client = await api.GivenClientAsync();
        await GrantAsync(ClientsApi.Petra, client, "matching", api.Clock.Today().AddDays(-1), "Gezegd.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consent.until-in-the-past");
        await GrantAsync(ClientsApi.Petra, client, "everything", note: "Gezegd.").IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Empty((await ReadAsync(ClientsApi.Petra, client, "matching")).History);
    }

    [Fact]
    public async Task What_has_run_out_is_not_granted_and_can_be_granted_again()
    {
        var client = await api.GivenClientAsync();
        await api.GivenConsentAsync(client, "matching", api.Clock.Today());
        Assert.True((await ReadAsync(ClientsApi.Petra, client, "matching")).IsGranted);

        api.Clock.Advance(TimeSpan.FromDays(1));

        Assert.False((await ReadAsync(ClientsApi.Petra, client, "matching")).IsGranted);
        await api.GivenConsentAsync(client, "matching");
        Assert.Equal((true, 2), ((await ReadAsync(ClientsApi.Petra, client, "matching")).IsGranted, (await ReadAsync(ClientsApi.Petra, client, "matching")).History.Count));
    }

    [Fact]
    public async Task Nobody_decides_for_a_client_of_another_team_or_for_another_client()
    {
        var client = await api.GivenClientAsync();
        foreach (var stranger in new[] { TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Of(Role.Client) })
        {
            await GrantAsync(stranger, client, "matching", note: "Gezegd.").IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
            await WithdrawAsync(stranger, client, "matching", "Gezegd.").IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
            await api.As(stranger).GetAsync($"{ClientsApi.Root}/clients/{client}/consents", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        }
    }

    private Task<HttpResponseMessage> GrantAsync(TestPerson person, Guid client, string scope, DateOnly? until = null, string? note = null) =>
        api.As(person).PutAsJsonAsync($"{ClientsApi.Root}/clients/{client}/consents/{scope}", new GrantConsent.Request(until, note), Cancel);

    private Task<HttpResponseMessage> WithdrawAsync(TestPerson person, Guid client, string scope, string? note = null) =>
        api.As(person).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/consents/{scope}/withdrawal", new WithdrawConsent.Request(note), Cancel);

    private async Task<ListConsents.Item> ReadAsync(TestPerson person, Guid client, string scope) =>
        (await api.As(person).GetAsync($"{ClientsApi.Root}/clients/{client}/consents", Cancel).OkAsync<ListConsents.Response>()).Items.Single(item => item.ScopeCode == scope);
}
