using System.Net.Http.Json;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class ClientsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly TestPerson Petra = TestPerson.Professional(Team);

    public Neighbours Neighbours => host.Neighbours;
    public HttpClient As(TestPerson person) => host.As(person);

    /// <summary>A client of Petra's team.</summary>
    public async Task<Guid> GivenClientAsync(Guid? account = null) =>
        (await As(Petra).PostAsJsonAsync("/api/clients/v1/clients", New.Client(account)).OkAsync<RegisterClient.Response>()).Id;

    /// <summary>An open support request of a client of Petra's team.</summary>
    public async Task<Guid> GivenRequestAsync(Guid client) =>
        (await As(Petra).PostAsJsonAsync($"/api/clients/v1/clients/{client}/support-requests", New.Request()).OkAsync<OpenSupportRequest.Response>()).Id;

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, ClientsDb>(ClientsDb.ConnectionName);
}

internal static class New
{
    public static RegisterClient.Request Client(Guid? account = null) => new("Meindert", "de Vries", 1948, "WK034401", null, account);

    public static OpenSupportRequest.Request Request() => new(
        "odd-jobs", "Ik wil zelf blijven klussen in de schuur.", ["saturday-morning"],
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(3));
}
