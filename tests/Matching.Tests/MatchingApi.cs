using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Features;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Matching.Tests.MatchingApi))]

namespace Samenspel.Matching.Tests;

public sealed class MatchingApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly Guid Organisation = Guid.CreateVersion7();
    public static readonly TestPerson Petra = TestPerson.Professional(Team);
    public static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);

    public Neighbours Neighbours => host.Neighbours;
    public HttpClient As(TestPerson person) => host.As(person);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An open request that matching has heard of.</summary>
    public async Task<SupportRequestOpened> GivenRequestAsync(SupportRequestOpened? request = null)
    {
        request ??= New.Request();
        await Neighbours.SendAsync(request, Cancel);
        await IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request.RequestId), "the request is known");
        return request;
    }

    /// <summary>A volunteer whom matching has heard of.</summary>
    public async Task<VolunteerActivated> GivenVolunteerAsync(VolunteerActivated? volunteer = null)
    {
        volunteer ??= New.Volunteer();
        await Neighbours.SendAsync(volunteer, Cancel);
        await IsTrueAsync(db => db.Candidates.AnyAsync(c => c.Id == volunteer.VolunteerId && c.ProfileFrom != null), "the volunteer is known");
        return volunteer;
    }

    /// <summary>A match that Petra proposed.</summary>
    public async Task<Guid> GivenMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer) =>
        (await As(Petra).PostAsJsonAsync("/api/matching/v1/matches", New.Proposal(request, volunteer), Cancel).OkAsync<ProposeMatch.Response>()).Id;

    /// <summary>A match to which the volunteer said yes.</summary>
    public async Task<Guid> GivenAcceptedMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer)
    {
        var match = await GivenMatchAsync(request, volunteer);
        (await PostAsync(volunteer.Person(), match, "acceptance")).EnsureSuccessStatusCode();
        return match;
    }

    /// <summary>Acts on a match: acceptance, decline or confirmation.</summary>
    public Task<HttpResponseMessage> PostAsync(TestPerson person, Guid match, string action, object? body = null) =>
        As(person).PostAsJsonAsync($"/api/matching/v1/matches/{match}/{action}", body ?? new { }, ApiJson.Options, Cancel);

    public Task<GetMatch.Response> ReadAsync(TestPerson person, Guid match) =>
        As(person).GetAsync($"/api/matching/v1/matches/{match}", Cancel).OkAsync<GetMatch.Response>();

    /// <summary>How a volunteer appears among the candidates for a request; null when absent.</summary>
    public async Task<ListCandidates.Item?> FindCandidateAsync(TestPerson person, SupportRequestOpened request, VolunteerActivated volunteer)
    {
        for (var page = 1; ; page++)
        {
            var list = await As(person).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates?pageSize=100&page={page}", Cancel)
                .OkAsync<Page<ListCandidates.Item>>();
            if (list.Items.SingleOrDefault(item => item.VolunteerId == volunteer.VolunteerId) is { } found) return found;
            if (!list.HasMore) return null;
        }
    }

    /// <summary>Waits until what the database holds meets a condition: for what is not to be seen from outside.</summary>
    internal Task IsTrueAsync(Func<MatchingDb, Task<bool>> condition, string what) => Eventually.IsTrueAsync(async () =>
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await condition(scope.ServiceProvider.GetRequiredService<MatchingDb>());
    }, what, cancel: Cancel);

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, MatchingDb>(MatchingDb.ConnectionName);
}

internal static class New
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
    public static DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public static SupportRequestOpened Request() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), MatchingApi.Petra.Id, MatchingApi.Team,
        "odd-jobs", "WK034401", ["saturday-morning", "monday-evening"], Today.AddMonths(3)) { OccurredAt = Now };

    public static VolunteerActivated Volunteer() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), MatchingApi.Organisation, Guid.CreateVersion7(),
        ["odd-jobs"], ["WK034401", "WK034402"], ["saturday-morning"], 1, Today.AddYears(1)) { OccurredAt = Now };

    public static TestPerson Person(this VolunteerActivated volunteer) =>
        new(Role.Volunteer) { Id = volunteer.AccountId, Organisations = [volunteer.OrganisationId] };

    public static ProposeMatch.Request Proposal(SupportRequestOpened request, VolunteerActivated volunteer) =>
        new(request.RequestId, volunteer.VolunteerId, "Houdt ook van klussen en kan op zaterdag.");
}
