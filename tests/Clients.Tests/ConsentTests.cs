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
    public async Task What_runs_out_by_its_date_is_told_once_as_a_withdrawal_is()
    {
        await api.OtherServices.ListenAsync<ConsentChanged>(Cancel);
        var client = await api.GivenClientAsync();
        await api.GivenConsentAsync(client, "check-in", api.Clock.Today().AddDays(21));
        await api.PassDaysAsync(6);
        Assert.Empty(await WaitingAsync(ClientsApi.Petra, client));
        await api.PassDaysAsync(1);
        Assert.Equal(["consent.ends-soon"], await WaitingAsync(ClientsApi.Petra, client));
        await api.PassDaysAsync(14);
        Assert.Equal(["consent.ends-soon"], await WaitingAsync(ClientsApi.Petra, client)); // it is allowed on its last day, too
        Assert.Single((await api.OtherServices.ReceivedAllAsync<ConsentChanged>(Cancel)), e => e.ClientId == client);

        await api.PassDaysAsync(1);
        Assert.Equal(["consent.ran-out"], await WaitingAsync(ClientsApi.Petra, client));
        await api.OtherServices.ReceiveAsync<ConsentChanged>(e => e.ClientId == client && e.Version > 1 && e.Until < api.Clock.Today(), Cancel);
        await api.PassDaysAsync(1);
        Assert.Equal(2, (await api.OtherServices.ReceivedAllAsync<ConsentChanged>(Cancel)).Count(e => e.ClientId == client));
        Assert.Equal(["consent.ran-out"], await WaitingAsync(ClientsApi.Petra, client));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task That_it_ends_or_ran_out_waits_no_longer_once_the_client_says_yes_or_no_again(bool isRenewed)
    {
        var client = await api.GivenClientAsync();
        foreach (var scope in (string[])["check-in", "matching"]) await api.GivenConsentAsync(client, scope, api.Clock.Today().AddDays(scope == "matching" ? 20 : 8));
        await api.PassDaysAsync(9);
        Assert.Equal(["consent.ends-soon", "consent.ran-out"], (await WaitingAsync(ClientsApi.Petra, client)).Order());

        await SayAsync("check-in");
        Assert.Equal(["consent.ends-soon"], await WaitingAsync(ClientsApi.Petra, client));
        await SayAsync("matching");
        Assert.Empty(await WaitingAsync(ClientsApi.Petra, client));

        Task SayAsync(string scope) => isRenewed ? api.GivenConsentAsync(client, scope) : WithdrawAsync(ClientsApi.Petra, client, scope, "Gezegd.").HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_caregiver_whose_reading_along_ran_out_hears_that_and_hears_it_when_it_is_allowed_again()
    {
        var client = await api.GivenClientAsync();
        var samira = await api.GivenCaregiverAsync(client, mayRead: false);
        await api.GivenConsentAsync(client, ConsentScope.CaregiverView, api.Clock.Today());
        Guid caregiver = (await api.InDatabaseAsync(db => Task.FromResult(db.Caregivers.Single(one => one.ClientId == client)))).Id;
        await api.As(samira).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).HasStatusAsync(HttpStatusCode.OK);

        await api.PassDaysAsync(1);
        await api.As(samira).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        Assert.Equal(["caregiver.linked", "caregiver.may-read-no-more"], (await WaitingAsync(samira, caregiver)).Order());
        await api.GivenConsentAsync(client, ConsentScope.CaregiverView);
        Assert.Equal(["caregiver.linked", "caregiver.may-read"], (await WaitingAsync(samira, caregiver)).Order());
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

    private async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person, Guid subject) =>
        [.. (await api.As(person).ReadAllAsync<NoticesApi.Item>($"{ClientsApi.Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Where(notice => notice.SubjectId == subject).Select(notice => notice.Code)];

    private async Task<ListConsents.Item> ReadAsync(TestPerson person, Guid client, string scope) =>
        (await api.As(person).GetAsync($"{ClientsApi.Root}/clients/{client}/consents", Cancel).OkAsync<ListConsents.Response>()).Items.Single(item => item.ScopeCode == scope);
}
