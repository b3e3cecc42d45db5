using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Requests;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>A role opens the door of an endpoint; a relation opens the object.</summary>
public sealed class AccessTests(MatchingApi api)
{
    private static readonly string Id = Guid.CreateVersion7().ToString();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Role[] Guides = [Role.Coordinator, Role.Professional];
    private static readonly Role[] Parties = [Role.Client, Role.Volunteer, Role.Coordinator, Role.Professional];

    private static readonly (string Method, string Path, Role[] Allowed)[] Endpoints =
    [
        ("GET", "requests", Guides),
        ("GET", $"requests/{Id}", Guides),
        ("GET", $"requests/{Id}/candidates", Guides),
        ("GET", $"requests/{Id}/obstacles", Guides),
        ("POST", $"requests/{Id}/search", [Role.Professional]),
        ("POST", "matches", Guides),
        ("GET", "matches", [.. Parties, Role.Caregiver]),
        ("GET", $"matches/{Id}", [.. Parties, Role.Caregiver]),
        ("POST", $"matches/{Id}/invitation", [Role.Coordinator]),
        ("POST", $"matches/{Id}/acceptance", [Role.Volunteer]),
        ("POST", $"matches/{Id}/introduction", Guides),
        ("POST", $"matches/{Id}/introduction/completion", Guides),
        ("POST", $"matches/{Id}/trial", Guides),
        ("POST", $"matches/{Id}/trial/completion", Guides),
        ("POST", $"matches/{Id}/clicks", [Role.Client, Role.Volunteer, Role.Professional]),
        ("POST", $"matches/{Id}/decline", Parties),
        ("POST", "consults", [Role.Professional]),
        ("GET", "consults", [Role.Professional, Role.Ambassador]),
        ("GET", $"consults/{Id}", [Role.Professional, Role.Ambassador]),
        ("GET", $"consults/{Id}/options", [Role.Ambassador]),
        ("POST", $"consults/{Id}/look", [Role.Ambassador]),
        ("POST", $"consults/{Id}/wait", [Role.Ambassador]),
        ("POST", $"consults/{Id}/answer", [Role.Ambassador]),
        ("POST", $"consults/{Id}/gap", [Role.Ambassador]),
        ("POST", $"consults/{Id}/uptake", [Role.Professional]),
        ("POST", $"consults/{Id}/renewal", [Role.Professional]),
        ("PUT", $"consults/{Id}/professional", [Role.Professional]),
        ("GET", "consult-counts", [Role.Professional, Role.Ambassador, Role.Administrator]),
    ];

    /// <summary>A body of the right shape: what is refused is the person.</summary>
    private static object? BodyOf(string path) => path.Split('/')[^1] switch
    {
        "introduction" => New.Introduction(),
        "clicks" => New.Yes,
        "completion" => New.Tried,
        _ => null,
    };

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
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenAcceptedMatchAsync(request, volunteer);
        TestPerson[] strangers =
        [
            // Who is named in it, and has another role since.
            TestPerson.Of(Role.Volunteer) with { Id = request.ClientAccountId!.Value, Organisations = [Organisation] },
            TestPerson.Of(Role.Client) with { Id = volunteer.AccountId },
            // Who accepted it, and volunteers elsewhere since.
            volunteer.Person() with { Organisations = [Guid.CreateVersion7()] },
            TestPerson.Professional(Guid.CreateVersion7()),
            TestPerson.Coordinator(Guid.CreateVersion7()),
            // The same team and organisation, but not as professional or coordinator.
            TestPerson.Of(Role.Volunteer) with { Teams = [Team], Organisations = [Organisation] },
            TestPerson.Of(Role.Client) with { Teams = [Team], Organisations = [Organisation] },
            TestPerson.Of(Role.Caregiver) with { Teams = [Team], Organisations = [Organisation] },
            new TestPerson(Role.Coordinator) { Teams = [Team] },
            new TestPerson(Role.Professional) { Organisations = [Organisation] },
        ];
        foreach (var stranger in strangers)
        {
            foreach (var (method, path, allowed) in Endpoints.Where(e => e.Path.Contains($"matches/{Id}", StringComparison.Ordinal)))
            {
                if (!allowed.Intersect(stranger.Roles).Any()) continue;
                await SendAsync(stranger, method, path.Replace(Id, match.ToString(), StringComparison.Ordinal), BodyOf(path)).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
            }
            Assert.Empty((await SendAsync(stranger, "GET", "matches").OkAsync<Page<ListMatches.Item>>()).Items);
        }
    }

    [Fact]
    public async Task A_professional_of_another_team_finds_no_request()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var stranger = TestPerson.Professional(Guid.CreateVersion7());
        await SendAsync(stranger, "GET", $"requests/{request.RequestId}").IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");
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
        var match = await api.GivenInvitedMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync((await api.GivenVolunteerAsync()).Person(), match, "acceptance").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
    }

    [Fact]
    public async Task Nobody_guides_a_match_of_his_own()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenAcceptedMatchAsync(request, volunteer);
        var volunteering = new TestPerson(Role.Volunteer, Role.Coordinator) { Id = volunteer.AccountId, Organisations = [Organisation] };
        var asking = new TestPerson(Role.Client, Role.Professional) { Id = request.ClientAccountId!.Value, Teams = [Team] };
        foreach (var person in new[] { volunteering, asking })
            await api.PostAsync(person, match, "introduction", New.Introduction()).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
    }

    [Fact]
    public async Task A_client_reads_the_own_match_with_its_plain_reason_and_nothing_of_other_people()
    {
        var request = await api.GivenRequestAsync();
        var match = await api.GivenMatchAsync(request, await api.GivenVolunteerAsync());

        var read = await api.ReadAsync(request.Client(), match);
        Assert.Equal((null, null, "Houdt ook van klussen en kan op zaterdag."), (read.VolunteerId, read.OrganisationId, read.Reason));
        var listed = (await SendAsync(request.Client(), "GET", "matches").OkAsync<Page<ListMatches.Item>>()).Items;
        Assert.Equal((match, null), (listed.Single().Id, listed.Single().VolunteerId));
    }

    [Fact]
    public async Task A_caregiver_reads_along_only_while_linked_and_only_with_the_clients_consent()
    {
        var request = await api.GivenRequestAsync();
        var match = await api.GivenMatchAsync(request, await api.GivenVolunteerAsync());
        var samira = TestPerson.Of(Role.Caregiver);
        var caregiver = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new CaregiverLinked(caregiver, request.ClientId, samira.Id) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver && !c.HasEnded), "the caregiver is known");
        await SendAsync(samira, "GET", $"matches/{match}").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");

        await api.GivenConsentAsync(request.ClientId, ConsentScope.CaregiverView, until: New.Today);
        var read = await api.ReadAsync(samira, match);
        Assert.Equal((null, "Houdt ook van klussen en kan op zaterdag."), (read.VolunteerId, read.Reason));
        Assert.Null((await SendAsync(samira, "GET", "matches").OkAsync<Page<ListMatches.Item>>()).Items.Single().VolunteerId);
        await SendAsync(samira, "POST", $"matches/{match}/decline").IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

        await api.GivenConsentAsync(request.ClientId, ConsentScope.CaregiverView, until: New.Today.AddDays(-1));
        await SendAsync(samira, "GET", $"matches/{match}").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");

        await api.GivenConsentAsync(request.ClientId, ConsentScope.CaregiverView);
        await api.OtherServices.SendAsync(new CaregiverUnlinked(caregiver, request.ClientId) { OccurredAt = New.Now.AddSeconds(1) }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver && c.HasEnded), "the end is known");
        await SendAsync(samira, "GET", $"matches/{match}").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
    }

    [Fact]
    public async Task Who_read_a_match_is_kept_for_the_client_to_see()
    {
        var request = await api.GivenRequestAsync();
        var match = await api.GivenMatchAsync(request, await api.GivenVolunteerAsync());
        await api.ReadAsync(Petra, match);
        await api.ReadAsync(request.Client(), match);

        var looks = (await SendAsync(request.Client(), "GET", "access-log").OkAsync<Page<AccessLogApi.Look>>()).Items;
        var look = Assert.Single(looks);
        Assert.Equal((Petra.Id, Role.Professional, request.ClientId, AccessPurpose.Matching), (look.ViewerId, look.Role, look.SubjectId, look.Purpose));
    }

    [Fact]
    public async Task Whoever_sees_somebody_in_a_list_is_kept_once_for_each_list_and_oneself_is_not()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(New.Request() with { TeamId = Guid.CreateVersion7(), DistrictCode = "WK990601" }), await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = ["WK990601"] }));
        var wil = TestPerson.Professional(request.TeamId);
        await api.As(wil).PostAsJsonAsync("/api/matching/v1/matches", New.Proposal(request, volunteer), Cancel).HasStatusAsync(HttpStatusCode.Created);
        await SendAsync(wil, "GET", "requests").HasStatusAsync(HttpStatusCode.OK);
        await SendAsync(wil, "GET", "matches").HasStatusAsync(HttpStatusCode.OK);
        await SendAsync(wil, "GET", $"requests/{request.RequestId}/candidates?fits=true").HasStatusAsync(HttpStatusCode.OK);
        await SendAsync(request.Client(), "GET", "matches").HasStatusAsync(HttpStatusCode.OK);

        async Task<IEnumerable<string>> LooksAsync(TestPerson person) =>
            (await SendAsync(person, "GET", "access-log").OkAsync<Page<AccessLogApi.Look>>()).Items.Where(look => look.ViewerId == wil.Id).Select(look => look.What[..20]);
        Assert.Equal(2, (await LooksAsync(request.Client())).Count());
        Assert.Equal(2, (await LooksAsync(volunteer.Person())).Count());
        Assert.DoesNotContain((await SendAsync(request.Client(), "GET", "access-log").OkAsync<Page<AccessLogApi.Look>>()).Items, look => look.ViewerId == request.ClientAccountId);
    }

    private Task<HttpResponseMessage> SendAsync(TestPerson person, string method, string path, object? body = null) =>
        api.As(person).SendAsync(
            new HttpRequestMessage(new HttpMethod(method), $"/api/matching/v1/{path}") { Content = method == "GET" ? null : JsonContent.Create(body ?? new { }, options: ApiJson.Options) }, Cancel);
}
