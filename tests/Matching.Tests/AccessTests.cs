using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Matching.Features;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>A role opens the door of an endpoint; a relation opens the object.</summary>
public sealed class AccessTests(MatchingApi api)
{
    private static readonly string Id = Guid.CreateVersion7().ToString();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly (string Method, string Path, Role[] Allowed)[] Endpoints =
    [
        ("GET", "requests", [Role.Coordinator, Role.Professional]),
        ("GET", $"requests/{Id}/candidates", [Role.Coordinator, Role.Professional]),
        ("POST", "matches", [Role.Coordinator, Role.Professional]),
        ("GET", "matches", [Role.Volunteer, Role.Coordinator, Role.Professional]),
        ("GET", $"matches/{Id}", [Role.Volunteer, Role.Coordinator, Role.Professional]),
        ("POST", $"matches/{Id}/acceptance", [Role.Volunteer]),
        ("POST", $"matches/{Id}/decline", [Role.Volunteer, Role.Coordinator, Role.Professional]),
        ("POST", $"matches/{Id}/confirmation", [Role.Coordinator, Role.Professional]),
    ];

    public static TheoryData<string, string, Role> Refusals() =>
        [.. from endpoint in Endpoints from role in Enum.GetValues<Role>().Except(endpoint.Allowed) select (endpoint.Method, endpoint.Path, role)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public Task A_role_without_the_permission_is_refused(string method, string path, Role role) =>
        SendAsync(TestPerson.Of(role) with { Teams = [Team], Organisations = [Organisation] }, method, path)
            .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    [Fact]
    public async Task Strangers_find_no_match_and_cannot_act_on_it()
    {
        var match = await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        TestPerson[] strangers =
        [
            TestPerson.Professional(Guid.CreateVersion7()),
            TestPerson.Coordinator(Guid.CreateVersion7()),
            // The same team and organisation, but not as professional or coordinator.
            TestPerson.Of(Role.Volunteer) with { Teams = [Team], Organisations = [Organisation] },
            new TestPerson(Role.Coordinator) { Teams = [Team] },
            new TestPerson(Role.Professional) { Organisations = [Organisation] },
        ];
        foreach (var stranger in strangers)
        {
            foreach (var (method, path, allowed) in Endpoints.Where(e => e.Path.Contains($"matches/{Id}", StringComparison.Ordinal)))
            {
                if (!allowed.Intersect(stranger.Roles).Any()) continue;
                await SendAsync(stranger, method, path.Replace(Id, match.ToString(), StringComparison.Ordinal)).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
            }
            Assert.Empty((await SendAsync(stranger, "GET", "matches").OkAsync<Page<ListMatches.Item>>()).Items);
        }
    }

    [Fact]
    public async Task A_professional_of_another_team_finds_no_request()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var stranger = TestPerson.Professional(Guid.CreateVersion7());
        await SendAsync(stranger, "GET", $"requests/{request.RequestId}/candidates").IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");
        await SendAsync(stranger, "POST", "matches", New.Proposal(request, volunteer)).IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");
        Assert.Empty((await SendAsync(stranger, "GET", "requests").OkAsync<Page<ListOpenRequests.Item>>()).Items);
    }

    [Fact]
    public async Task A_coordinator_sees_the_codes_of_open_requests_but_proposes_and_explains_only_own_volunteers()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(New.Volunteer() with { ConductCertificateValidUntil = null }));
        var other = TestPerson.Coordinator(Guid.CreateVersion7());

        Assert.NotEmpty((await SendAsync(other, "GET", "requests").OkAsync<Page<ListOpenRequests.Item>>()).Items);
        var candidate = await api.FindCandidateAsync(other, request, volunteer);
        Assert.Equal((false, null), (candidate!.Fits, candidate.FailedRules));
        await SendAsync(other, "POST", "matches", New.Proposal(request, volunteer)).IsProblemAsync(HttpStatusCode.NotFound, "match.volunteer-not-found");
    }

    [Fact]
    public async Task A_volunteer_does_not_answer_for_another_volunteer()
    {
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync((await api.GivenVolunteerAsync()).Person(), match, "acceptance").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
    }

    [Fact]
    public async Task A_coordinator_who_also_volunteers_does_not_confirm_the_own_match()
    {
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), volunteer);
        var both = new TestPerson(Role.Volunteer, Role.Coordinator) { Id = volunteer.AccountId, Organisations = [Organisation] };
        await api.PostAsync(both, match, "confirmation").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
    }

    private Task<HttpResponseMessage> SendAsync(TestPerson person, string method, string path, object? body = null) =>
        api.As(person).SendAsync(
            new HttpRequestMessage(new HttpMethod(method), $"/api/matching/v1/{path}") { Content = method == "GET" ? null : JsonContent.Create(body ?? new { }) }, Cancel);
}
