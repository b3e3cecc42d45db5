using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Features;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class PoolsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Organisation = Guid.CreateVersion7();
    public static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);

    public Neighbours Neighbours => host.Neighbours;
    public HttpClient As(TestPerson person) => host.As(person);
    public HttpClient As(Role role) => host.As(role);

    /// <summary>A pool of Karin's organisation.</summary>
    public async Task<Guid> GivenPoolAsync() =>
        (await As(Karin).PostAsJsonAsync("/api/pools/v1/pools", New.Pool()).OkAsync<RegisterPool.Response>()).Id;

    /// <summary>Somebody who wants to help in a pool of Karin's organisation.</summary>
    public async Task<Guid> GivenVolunteerAsync(RegisterVolunteer.Request? request = null) =>
        (await As(Karin).PostAsJsonAsync($"/api/pools/v1/pools/{await GivenPoolAsync()}/volunteers", request ?? New.Volunteer())
            .OkAsync<RegisterVolunteer.Response>()).Id;

    /// <summary>A volunteer whose conduct certificate was seen, and who can be asked.</summary>
    public async Task<Guid> GivenActiveVolunteerAsync(RegisterVolunteer.Request? request = null)
    {
        var id = await GivenVolunteerAsync(request);
        await As(Karin).PutAsJsonAsync($"/api/pools/v1/volunteers/{id}/conduct-certificate-check", New.Check()).HasStatusAsync(HttpStatusCode.NoContent);
        await As(Karin).PostAsync($"/api/pools/v1/volunteers/{id}/activation", null).HasStatusAsync(HttpStatusCode.NoContent);
        return id;
    }

    public Task<GetVolunteer.Response> ReadAsync(Guid id) =>
        As(Karin).GetAsync($"/api/pools/v1/volunteers/{id}").OkAsync<GetVolunteer.Response>();

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, PoolsDb>(PoolsDb.ConnectionName);
}

internal static class New
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static RegisterPool.Request Pool() => new("Klussen en wandelen");

    /// <summary>Odd jobs in somebody's house: a conduct certificate is needed.</summary>
    public static RegisterVolunteer.Request Volunteer(Guid? account = null) => new(
        "Jan", "Jansen", account ?? Guid.CreateVersion7(), ["odd-jobs", "walking"], ["WK034401", "WK034402"], ["saturday-morning"], 2);

    public static RecordConductCertificateCheck.Request Check() => new(Today.AddDays(-3), Today.AddYears(2));

    public static UpdateVolunteer.Request Profile() => new(["walking"], ["WK034403"], ["sunday-afternoon"], 1);
}
