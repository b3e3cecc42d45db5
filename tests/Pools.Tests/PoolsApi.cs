using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Pools.Data;
using Samenspel.Pools.Features.Accounts;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Induction;
using Samenspel.Pools.Features.Pools;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class PoolsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Organisation = Guid.CreateVersion7();
    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);
    public static readonly TestPerson Petra = TestPerson.Professional(Team);
    public static readonly TestPerson Noor = TestPerson.Of(Role.Ambassador) with { Organisations = [Organisation] };

    public OtherServices OtherServices => host.OtherServices;
    public IServiceProvider Services => host.Services;
    public HttpClient As(TestPerson person) => host.As(person);
    public HttpClient As(Role role) => host.As(role);

    /// <summary>A pool of Karin's organisation.</summary>
    public async Task<Guid> GivenPoolAsync() =>
        (await As(Karin).PostAsJsonAsync("/api/pools/v1/pools", New.Pool()).OkAsync<RegisterPool.Response>()).Id;

    /// <summary>Somebody who wants to help in a pool of Karin's organisation.</summary>
    public async Task<Guid> GivenVolunteerAsync(RegisterVolunteer.Request? request = null, Guid? account = null)
    {
        var id = (await As(Karin).PostAsJsonAsync($"/api/pools/v1/pools/{await GivenPoolAsync()}/volunteers", request ?? New.Volunteer())
            .OkAsync<RegisterVolunteer.Response>()).Id;
        if (account is { } own) await LinkAsync(Karin, id, TestPerson.Of(Role.Volunteer) with { Id = own });
        return id;
    }

    /// <summary>A volunteer whom a coordinator invited links the own account.</summary>
    public async Task LinkAsync(TestPerson coordinator, Guid id, TestPerson person)
    {
        var invited = await As(coordinator).PostAsync(Address(id, "account-invitations"), null).OkAsync<InviteVolunteer.Response>();
        await As(person).PostAsJsonAsync("/api/pools/v1/account-invitations/acceptance", new LinkVolunteerAccount.Request(invited.Code)).OkAsync<LinkVolunteerAccount.Response>();
    }

    /// <summary>A volunteer who was screened, has an induction plan of nothing, and said all that must be said; without a certificate.</summary>
    public async Task<Guid> GivenOnboardedVolunteerAsync(RegisterVolunteer.Request? request = null, Guid? account = null)
    {
        request ??= New.Volunteer();
        var id = await GivenVolunteerAsync(request, account);
        await OnboardAsync(Karin, id, request);
        return id;
    }

    /// <summary>Screens somebody, ends the screening and fills in the profile.</summary>
    public async Task OnboardAsync(TestPerson coordinator, Guid id, RegisterVolunteer.Request request)
    {
        await DoAsync(coordinator, id, "screening");
        await As(coordinator).PostAsJsonAsync(Address(id, "onboarding"), new StartOnboarding.Request([])).HasStatusAsync(HttpStatusCode.NoContent);
        await UpdateAsync(coordinator, id, New.Profile() with
        {
            ActivityCodes = request.ActivityCodes,
            DistrictCodes = request.DistrictCodes,
            Slots = request.Slots,
            MaxClients = request.MaxClients,
        }).HasStatusAsync(HttpStatusCode.NoContent);
    }

    /// <summary>A volunteer whose conduct certificate was seen, and who can be asked.</summary>
    public async Task<Guid> GivenActiveVolunteerAsync(RegisterVolunteer.Request? request = null, Guid? account = null)
    {
        var id = await GivenOnboardedVolunteerAsync(request, account);
        await ActivateAsync(id);
        return id;
    }

    /// <summary>Sees the conduct certificate of a volunteer who was onboarded, and activates.</summary>
    public async Task ActivateAsync(Guid id)
    {
        await As(Karin).PutAsJsonAsync(Address(id, "conduct-certificate-check"), New.Check()).HasStatusAsync(HttpStatusCode.NoContent);
        await DoAsync(Karin, id, "activation");
    }

    /// <summary>A published activity of Karin's organisation.</summary>
    public async Task<Guid> GivenActivityAsync(ProposeActivity.Request? request = null)
    {
        var id = (await As(Karin).PostAsJsonAsync("/api/pools/v1/activities", request ?? New.Activity()).OkAsync<ProposeActivity.Response>()).Id;
        await As(Karin).PostAsync($"/api/pools/v1/activities/{id}/publication", null).HasStatusAsync(HttpStatusCode.NoContent);
        return id;
    }

    /// <summary>A client of Petra's team who allows that places are kept.</summary>
    public async Task<Guid> GivenClientAsync(Guid? account = null, Guid? team = null, DateOnly? until = null)
    {
        var client = Guid.CreateVersion7();
        var cancel = TestContext.Current.CancellationToken;
        await OtherServices.SendAsync(new ClientRegistered(client, "WK034401", 1940) { ClientAccountId = account, TeamId = team ?? Team, OccurredAt = TimeProvider.System.GetUtcNow() }, cancel);
        await OtherServices.SendAsync(new ConsentChanged(client, ConsentScope.CollectiveActivity, true, until) { OccurredAt = TimeProvider.System.GetUtcNow() }, cancel);
        await Eventually.IsTrueAsync(() => InDatabaseAsync(db => Task.FromResult(
            db.Clients.Any(c => c.ClientId == client) && db.Consents.Any(c => c.ClientId == client))), "the client is known", cancel: cancel);
        return client;
    }

    public Task<GetVolunteer.Response> ReadAsync(Guid id) =>
        As(Karin).GetAsync($"/api/pools/v1/volunteers/{id}").OkAsync<GetVolunteer.Response>();

    /// <summary>Somebody does a thing that has no content: pause, activation.</summary>
    public Task DoAsync(TestPerson who, Guid id, string what) =>
        As(who).PostAsync(Address(id, what), null).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>Reads a volunteer and writes the profile, by the version that was read.</summary>
    public Task<HttpResponseMessage> UpdateAsync(TestPerson who, Guid id, UpdateVolunteer.Request profile) =>
        PutAsync(who, $"/api/pools/v1/volunteers/{id}", "/profile", profile);

    /// <summary>Reads a thing and writes it, by the version that was read.</summary>
    public async Task<HttpResponseMessage> PutAsync<T>(TestPerson who, string address, string part, T body)
    {
        var read = await As(who).GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Put, address + part) { Content = JsonContent.Create(body, options: ApiJson.Options) };
        if (read.Headers.ETag is { } tag) request.Headers.IfMatch.Add(tag);
        return await As(who).SendAsync(request);
    }

    /// <summary>Looks into the database.</summary>
    internal async Task<T> InDatabaseAsync<T>(Func<PoolsDb, Task<T>> look)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<PoolsDb>());
    }

    /// <summary>What time does, on this day.</summary>
    public async Task KeepUpAsync(DateOnly today)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SupplyJob>().RunAsync(today, TestContext.Current.CancellationToken);
    }

    /// <summary>What time does to offered places, at this moment.</summary>
    public async Task PassTimeAsync(DateTimeOffset now)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PlaceJob>().RunAsync(now, TestContext.Current.CancellationToken);
    }

    /// <summary>A role that pools has heard of.</summary>
    public async Task GivenRoleAsync(TestPerson person, Role role)
    {
        var cancel = TestContext.Current.CancellationToken;
        if (await InDatabaseAsync(db => Task.FromResult(db.Roles.Any(r => r.PersonId == person.Id && r.Role == role && r.From > DateOnly.MinValue)))) return;
        await OtherServices.SendAsync(
            new PersonRoleAssigned(person.Id, Guid.CreateVersion7(), role, person.Organisations.Cast<Guid?>().FirstOrDefault(), person.Teams.Cast<Guid?>().FirstOrDefault(), New.Today.AddDays(-1), null)
            { OccurredAt = TimeProvider.System.GetUtcNow() }, cancel);
        await Eventually.IsTrueAsync(() => InDatabaseAsync(db => Task.FromResult(db.Roles.Any(r => r.PersonId == person.Id && r.Role == role && r.From > DateOnly.MinValue))), "the role is known", cancel: cancel);
    }

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static string Address(Guid id, string what) => $"/api/pools/v1/volunteers/{id}/{what}";

    private sealed class Host() : ServiceUnderTest<Program, PoolsDb>(PoolsDb.ConnectionName);
}
