using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>Who does something is written down as every name is: with letters, without characters that cannot be seen, and without superfluous spaces.</summary>
public sealed class TypedNameTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Jan\u202e")]
    [InlineData("\u200b\u200b")]
    [InlineData("--")]
    public async Task Who_does_it_cannot_be_somebody_of_whom_something_cannot_be_seen(string name)
    {
        var client = await api.GivenClientAsync();
        foreach (var line in new[] { Line() with { WhoDoesIt = name }, Line() with { Provider = name } }) await AddLineAsync(client, line).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await AddBlockAsync(await AskAsync(client), name).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Who_does_it_is_kept_without_superfluous_spaces()
    {
        var client = await api.GivenClientAsync();
        await AddLineAsync(client, Line() with { WhoDoesIt = "  Jan   de Boer ", Provider = " De  Brug " }).HasStatusAsync(HttpStatusCode.Created);
        var line = (await api.As(Petra).GetAsync($"{Root}/clients/{client}/arrangement", Cancel).OkAsync<GetArrangement.Response>()).Cells.SelectMany(cell => cell.Lines).Single();
        Assert.Equal(("Jan de Boer", "De Brug"), (line.WhoDoesIt, line.Provider));

        var respite = await AskAsync(client);
        await AddBlockAsync(respite, " Broer   1 ").HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal("Broer 1", (await api.As(Petra).GetAsync($"{Root}/respite-requests/{respite}", Cancel).OkAsync<GetRespite.Response>()).Blocks.Single().Who);
    }

    private static AddArrangementLine.Request Line() => New.Line("Maatje", Provision.Informal, Reach.Individual);

    private Task<HttpResponseMessage> AddLineAsync(Guid client, AddArrangementLine.Request line) => api.As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/arrangement/lines", line, ApiJson.Options, Cancel);

    private DateTimeOffset At(int hour) => api.Clock.Today().AddDays(9).InNetherlands(new TimeOnly(hour, 0));

    private async Task<Guid> AskAsync(Guid client) =>
        (await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(At(10), At(20), "De broers zijn op reis."), ApiJson.Options, Cancel).OkAsync<AskRespite.Response>()).Id;

    private Task<HttpResponseMessage> AddBlockAsync(Guid respite, string who) =>
        api.As(Petra).PostAsJsonAsync($"{Root}/respite-requests/{respite}/blocks", new AddRespiteBlock.Request(At(10), At(12), RespiteSolution.Network, who), ApiJson.Options, Cancel);
}
