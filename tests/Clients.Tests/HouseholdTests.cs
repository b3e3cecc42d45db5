using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Households;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class HouseholdTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_a_couple_one_may_be_client_and_caregiver_at_once()
    {
        var (she, he) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var petra = api.As(ClientsApi.Petra);
        await petra.PostAsJsonAsync($"{ClientsApi.Root}/clients/{she}/caregivers", new LinkCaregiver.Request("Piet", "Jansen", "echtgenoot", AsClientId: he), Cancel).OkAsync<LinkCaregiver.Response>();

        var household = await FormAsync([she, he], [new("Bella", "hond")]);

        var read = await ReadAsync(household);
        Assert.Equal([she], read.Clients.Single(member => member.ClientId == he).CaresForClientIds);
        Assert.Empty(read.Clients.Single(member => member.ClientId == she).CaresForClientIds);
        Assert.Equal("Bella", read.OtherMembers.Single().Name);
    }

    [Fact]
    public async Task Who_live_together_changes_and_nobody_lives_in_two_places()
    {
        var (first, second) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var household = await FormAsync([first]);
        await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/households", new FormHousehold.Request([first]), Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "household.client-lives-elsewhere");

        var address = $"{ClientsApi.Root}/households/{household}";
        await api.PutWhatWasReadAsync(ClientsApi.Petra, address, address, new ChangeHousehold.Request([second], [new("Kees", null)])).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await ReadAsync(household);
        Assert.Equal([second], read.Clients.Select(member => member.ClientId));
        Assert.Equal("Kees", read.OtherMembers.Single().Name);
        await FormAsync([first]);
    }

    [Fact]
    public async Task Another_team_finds_no_household_and_forms_none_of_our_clients()
    {
        var client = await api.GivenClientAsync();
        var household = await FormAsync([client]);
        var stranger = api.As(TestPerson.Professional(Guid.CreateVersion7()));
        await stranger.GetAsync($"{ClientsApi.Root}/households/{household}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "household.not-found");
        await stranger.PutAsJsonAsync($"{ClientsApi.Root}/households/{household}", new ChangeHousehold.Request([client], []), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "household.not-found");
        await stranger.PostAsJsonAsync($"{ClientsApi.Root}/households", new FormHousehold.Request([client]), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task Who_changes_a_household_puts_out_nobody_whom_only_another_team_knows()
    {
        var team = Guid.CreateVersion7();
        var both = TestPerson.Professional(ClientsApi.Team) with { Teams = [ClientsApi.Team, team] };
        var ours = await api.GivenClientAsync();
        var theirs = (await api.As(both).PostAsJsonAsync($"{ClientsApi.Root}/clients", New.Client() with { TeamId = team }, Cancel).OkAsync<RegisterClient.Response>()).Id;
        var household = (await api.As(both).PostAsJsonAsync($"{ClientsApi.Root}/households", new FormHousehold.Request([ours, theirs]), Cancel).OkAsync<FormHousehold.Response>()).Id;

        var address = $"{ClientsApi.Root}/households/{household}";
        await api.PutWhatWasReadAsync(ClientsApi.Petra, address, address, new ChangeHousehold.Request([ours], [])).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.As(both).GetAsync(address, Cancel).OkAsync<GetHousehold.Response>();
        Assert.Equal(new HashSet<Guid> { ours, theirs }, read.Clients.Select(member => member.ClientId).ToHashSet());
    }

    [Theory]
    [InlineData("""{ "clientIds": [] }""")]
    [InlineData("""{ "clientIds": ["CLIENT"], "otherMembers": [null] }""")]
    [InlineData("""{ "clientIds": ["CLIENT"], "otherMembers": [{ "name": "" }] }""")]
    public async Task Nobody_lives_there_without_a_name(string body)
    {
        var content = new StringContent(body.Replace("CLIENT", (await api.GivenClientAsync()).ToString(), StringComparison.Ordinal), null, "application/json");
        await api.As(ClientsApi.Petra).PostAsync($"{ClientsApi.Root}/households", content, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private async Task<Guid> FormAsync(List<Guid> clients, List<FormHousehold.Member>? others = null) =>
        (await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/households", new FormHousehold.Request(clients, others), Cancel).OkAsync<FormHousehold.Response>()).Id;

    private Task<GetHousehold.Response> ReadAsync(Guid id) => api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/households/{id}", Cancel).OkAsync<GetHousehold.Response>();
}
