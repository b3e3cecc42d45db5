using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

public sealed class SearchClientsTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Wilhelmina", null, 2)]
    [InlineData("wilhelm van", null, 1)]
    [InlineData("van wilhelm het hof", null, 0)]
    [InlineData("  HOF  ", null, 1)]
    [InlineData("wilhelmina", 1931, 1)]
    [InlineData("%", null, -1)]
    [InlineData("_a", null, 0)]
    public async Task Parts_of_a_name_in_any_order_find_a_client_of_the_own_team(string name, int? year, int count)
    {
        var team = Guid.CreateVersion7();
        var petra = TestPerson.Professional(team);
        await RegisterAsync(petra, New.Client() with { FirstName = "Wilhelmina", FamilyName = "van 't Hof", BirthYear = 1930 });
        await RegisterAsync(petra, New.Client() with { FirstName = "Wilhelmina", FamilyName = "Bos", BirthYear = 1931 });
        await RegisterAsync(TestPerson.Professional(Guid.CreateVersion7()), New.Client() with { FirstName = "Wilhelmina", FamilyName = "Hof", BirthYear = 1931 });

        var sent = api.As(petra).PostAsJsonAsync($"{Root}/clients/search", new SearchClients.Request(name, year), Cancel);
        if (count < 0) await sent.IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        else Assert.Equal(count, (await sent.OkAsync<SearchClients.Response>()).Items.Count);
    }

    [Theory]
    [InlineData(Role.Client)]
    [InlineData(Role.Caregiver)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Ambassador)]
    [InlineData(Role.Administrator)]
    public Task Nobody_else_searches(Role role) =>
        api.As(TestPerson.Of(role) with { Teams = [Team] }).PostAsJsonAsync($"{Root}/clients/search", new SearchClients.Request("Meindert"), Cancel)
            .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    private Task RegisterAsync(TestPerson professional, RegisterClient.Request file) =>
        api.As(professional).PostAsJsonAsync($"{Root}/clients", file, Cancel).HasStatusAsync(HttpStatusCode.Created);
}
