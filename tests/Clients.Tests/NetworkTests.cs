using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Network;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class NetworkTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_network_shows_who_does_what_and_who_could_be_asked()
    {
        var client = await api.GivenClientAsync();
        await MapAsync(client, "Buurvrouw", doesNow: "Boodschappen op vrijdag");
        await MapAsync(client, "Broer");

        var network = (await api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}/network-members", Cancel).OkAsync<Page<ListNetworkMembers.Item>>()).Items;
        Assert.Equal([("Buurvrouw", NetworkStatus.Active), ("Broer", NetworkStatus.CouldBeAsked)], network.Select(m => (m.Name, m.Status)));
    }

    [Fact]
    public async Task An_ask_is_followed_until_it_is_answered_and_a_no_has_a_reason()
    {
        await api.OtherServices.ListenAsync<NetworkAskAnswered>(Cancel);
        var client = await api.GivenClientAsync();
        var member = await MapAsync(client, "Broer");
        var ask = await AskAsync(member);
        Assert.Equal(NetworkStatus.Asked, (await ReadAsync(member)).Status);

        await AnswerAsync(member, ask, new(false)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "network-ask.say-why-not");
        for (var i = 0; i < 2; i++) await AnswerAsync(member, ask, new(false, "werk")).HasStatusAsync(HttpStatusCode.NoContent);
        await AnswerAsync(member, ask, new(true)).IsProblemAsync(HttpStatusCode.Conflict, "network-ask.answered-otherwise");

        var read = await ReadAsync(member);
        Assert.Equal((NetworkStatus.Declined, "werk"), (read.Status, read.DeclineReason));
        await api.OtherServices.ReceiveAsync<NetworkAskAnswered>(e => e.ClientId == client && e.OutcomeCode == "declined", Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<NetworkAskAnswered>(Cancel), e => e.ClientId == client);

        await AnswerAsync(member, await AskAsync(member), new(true)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((NetworkStatus.Accepted, 2), ((await ReadAsync(member)).Status, (await ReadAsync(member)).Asks.Count));
    }

    [Fact]
    public async Task What_is_known_of_somebody_is_changed_by_who_read_it()
    {
        var member = await MapAsync(await api.GivenClientAsync(), "Broer");
        var address = $"{ClientsApi.Root}/network-members/{member}";
        await api.PutWhatWasReadAsync(ClientsApi.Petra, address, address, new ChangeNetworkMember.Request("Broer Kees", "broer", "Belt elke dag", null)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(("Broer Kees", NetworkStatus.Active), ((await ReadAsync(member)).Name, (await ReadAsync(member)).Status));
    }

    [Fact]
    public async Task Another_team_finds_no_network()
    {
        var client = await api.GivenClientAsync();
        var member = await MapAsync(client, "Broer");
        var stranger = api.As(TestPerson.Professional(Guid.CreateVersion7()));
        await stranger.GetAsync($"{ClientsApi.Root}/clients/{client}/network-members", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await stranger.GetAsync($"{ClientsApi.Root}/network-members/{member}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "network-member.not-found");
        await stranger.PostAsJsonAsync($"{ClientsApi.Root}/network-members/{member}/asks", new AskNetworkMember.Request("Wil je bellen?"), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "network-member.not-found");
        await AnswerAsync(member, Guid.CreateVersion7(), new(true)).IsProblemAsync(HttpStatusCode.NotFound, "network-ask.not-found");
    }

    private async Task<Guid> MapAsync(Guid client, string name, string? doesNow = null) =>
        (await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/network-members", new MapNetworkMember.Request(name, "familie", doesNow, "Meer bellen"), Cancel)
            .OkAsync<MapNetworkMember.Response>()).Id;

    private async Task<Guid> AskAsync(Guid member) =>
        (await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/network-members/{member}/asks", new AskNetworkMember.Request("Wil je zondag komen?"), Cancel).OkAsync<AskNetworkMember.Response>()).Id;

    private Task<HttpResponseMessage> AnswerAsync(Guid member, Guid ask, RecordNetworkAnswer.Request answer) =>
        api.As(ClientsApi.Petra).PutAsJsonAsync($"{ClientsApi.Root}/network-members/{member}/asks/{ask}/answer", answer, Cancel);

    private Task<GetNetworkMember.Response> ReadAsync(Guid member) => api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/network-members/{member}", Cancel).OkAsync<GetNetworkMember.Response>();
}
