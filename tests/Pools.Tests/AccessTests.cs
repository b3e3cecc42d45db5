using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Domain;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Pools;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class AccessTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Volunteers = "/api/pools/v1/volunteers";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Role[] Anybody = Enum.GetValues<Role>();

    private static readonly (string Method, string Address, Role[] Allowed)[] Matrix =
    [
        ("POST", "/api/pools/v1/pools", [Role.Coordinator]),
        ("GET", "/api/pools/v1/pools", Anybody),
        ("PUT", "/api/pools/v1/pools/{id}", [Role.Coordinator]),
        ("POST", "/api/pools/v1/pools/{id}/applications", Anybody),
        ("POST", "/api/pools/v1/pools/{id}/volunteers", [Role.Coordinator]),
        ("GET", $"{Volunteers}", Anybody),
        ("GET", $"{Volunteers}/{{id}}", Anybody),
        ("GET", $"{Volunteers}/{{id}}/card", [Role.Client, Role.Caregiver, Role.Professional]),
        ("PUT", $"{Volunteers}/{{id}}/conduct-certificate-check", [Role.Coordinator]),
        ("PUT", $"{Volunteers}/{{id}}/confirmed-trainings", [Role.Coordinator]),
        ("POST", $"{Volunteers}/{{id}}/screening", [Role.Coordinator]),
        ("POST", $"{Volunteers}/{{id}}/activation", [Role.Coordinator]),
        ("POST", $"{Volunteers}/{{id}}/redirection", [Role.Coordinator]),
        ("POST", "/api/pools/v1/activities", [Role.Coordinator, Role.Ambassador]),
        ("POST", "/api/pools/v1/activities/{id}/publication", [Role.Coordinator]),
        ("POST", "/api/pools/v1/activities/{id}/stop", [Role.Coordinator]),
        ("POST", "/api/pools/v1/activities/{id}/places", [Role.Professional]),
        ("GET", "/api/pools/v1/places", [Role.Client, Role.Professional, Role.Coordinator]),
        ("POST", "/api/pools/v1/places/{id}/release", [Role.Client, Role.Professional, Role.Coordinator]),
        ("GET", "/api/pools/v1/supply", Anybody),
    ];

    public static TheoryData<string, string, Role> Refusals() =>
    [
        .. from endpoint in Matrix
           from role in Enum.GetValues<Role>().Except(endpoint.Allowed)
           select new TheoryDataRow<string, string, Role>(endpoint.Method, endpoint.Address, role),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_role_without_the_permission_is_refused(string method, string address, Role role)
    {
        var person = TestPerson.Of(role) with { Organisations = [PoolsApi.Organisation] };
        using var request = new HttpRequestMessage(new HttpMethod(method), address.Replace("{id}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal));
        await api.As(person).SendAsync(request, Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task A_coordinator_of_another_organisation_cannot_tell_that_a_volunteer_exists() =>
        await CannotTellAsync(TestPerson.Coordinator(Guid.CreateVersion7()), await api.GivenActiveVolunteerAsync(), mayScreen: true);

    [Fact]
    public async Task A_volunteer_cannot_tell_that_another_of_the_same_organisation_exists() =>
        await CannotTellAsync(TestPerson.Of(Role.Volunteer) with { Organisations = [PoolsApi.Organisation] }, await api.GivenActiveVolunteerAsync(), mayScreen: false);

    [Fact]
    public async Task A_volunteer_reads_and_lists_only_himself()
    {
        var jan = TestPerson.Of(Role.Volunteer) with { Organisations = [PoolsApi.Organisation] };
        var own = await api.GivenVolunteerAsync(New.Volunteer(), jan.Id);
        await api.GivenVolunteerAsync();

        Assert.Equal(own, (await api.As(jan).GetAsync($"{Volunteers}/{own}", Cancel).OkAsync<GetVolunteer.Response>()).Id);
        Assert.Equal([own], (await ListAsync(jan)).Select(volunteer => volunteer.Id));
    }

    [Fact]
    public async Task A_coordinator_elsewhere_who_is_a_volunteer_here_does_not_screen_himself()
    {
        var both = new TestPerson(Role.Coordinator, Role.Volunteer) { Organisations = [Guid.CreateVersion7()] };
        var own = await api.GivenVolunteerAsync(New.Volunteer(), both.Id);

        await api.As(both).GetAsync($"{Volunteers}/{own}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        await api.As(both).PutAsJsonAsync($"{Volunteers}/{own}/conduct-certificate-check", New.Check(), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        await api.As(both).PostAsync($"{Volunteers}/{own}/activation", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
    }

    [Fact]
    public async Task A_coordinator_lists_the_own_volunteers_by_status()
    {
        var organisation = Guid.CreateVersion7();
        var coordinator = TestPerson.Coordinator(organisation);
        var pool = (await api.As(coordinator).PostAsJsonAsync("/api/pools/v1/pools", New.Pool(), Cancel).OkAsync<RegisterPool.Response>()).Id;
        var (walker, applicant) = (await RegisterAsync("Aalders"), await RegisterAsync("Bakker"));
        await api.OnboardAsync(coordinator, walker, New.Volunteer() with { ActivityCodes = ["walking"] });
        await api.DoAsync(coordinator, walker, "activation");
        await api.GivenVolunteerAsync();

        Assert.Equal([walker, applicant], (await ListAsync(coordinator)).Select(volunteer => volunteer.Id));
        Assert.Equal([walker], (await ListAsync(coordinator, "?status=Active")).Select(volunteer => volunteer.Id));
        Assert.Equal([applicant], (await ListAsync(coordinator, $"?after={walker}&pageSize=1")).Select(volunteer => volunteer.Id));
        await api.As(coordinator).GetAsync($"{Volunteers}?status=Sleeping", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

        async Task<Guid> RegisterAsync(string familyName) =>
            (await api.As(coordinator).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/volunteers", New.Volunteer() with { FamilyName = familyName, ActivityCodes = ["walking"] }, Cancel)
                .OkAsync<RegisterVolunteer.Response>()).Id;
    }

    [Fact]
    public async Task A_list_read_a_page_at_a_time_shows_everybody_once_whoever_comes_and_goes()
    {
        var coordinator = TestPerson.Coordinator(Guid.CreateVersion7());
        var pool = (await api.As(coordinator).PostAsJsonAsync("/api/pools/v1/pools", New.Pool(), Cancel).OkAsync<RegisterPool.Response>()).Id;
        var (first, second) = (await RegisterAsync("Bakker"), await RegisterAsync("Bakker"));
        var (third, fourth) = (await RegisterAsync("Bakker"), await RegisterAsync("de Wit"));
        await RegisterAsync("Aalders");
        var list = $"{Volunteers}?status=Applied";

        var reader = api.As(coordinator);
        var page = await reader.GetAsync($"{list}&pageSize=2", Cancel).OkAsync<Page<ListVolunteers.Item>>();
        Assert.True(page.HasMore);
        // Before the page somebody comes, and the one it goes on after is not asked for any more.
        await RegisterAsync("Aalberts");
        await api.DoAsync(coordinator, page.Items[1].Id, "screening");
        var next = await reader.GetAsync($"{list}&pageSize=2&after={page.Items[1].Id}", Cancel).OkAsync<Page<ListVolunteers.Item>>();
        var last = await reader.GetAsync($"{list}&pageSize=2&after={next.Items[1].Id}", Cancel).OkAsync<Page<ListVolunteers.Item>>();

        Assert.Equal(["Aalders", "Bakker", "Bakker", "Bakker", "Wit"], page.Items.Concat(next.Items).Concat(last.Items).Select(item => item.FamilyName));
        Assert.Equal([first, second, third, fourth], page.Items.Skip(1).Concat(next.Items).Concat(last.Items).Select(item => item.Id));
        Assert.False(last.HasMore);

        async Task<Guid> RegisterAsync(string familyName) =>
            (await api.As(coordinator).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/volunteers", New.Volunteer() with { FamilyName = familyName }, Cancel)
                .OkAsync<RegisterVolunteer.Response>()).Id;
    }

    [Fact]
    public async Task A_list_does_not_go_on_after_what_is_not_in_it()
    {
        var strangers = await api.GivenVolunteerAsync();
        foreach (var after in new[] { strangers, Guid.CreateVersion7() })
        {
            var answer = await api.As(TestPerson.Coordinator(Guid.CreateVersion7())).GetAsync($"{Volunteers}?after={after}", Cancel);
            await Task.FromResult(answer).IsProblemAsync(HttpStatusCode.BadRequest, "list.unknown-after");
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
            Assert.NotEmpty(problem.GetProperty("errors").GetProperty("after")[0].GetString()!);
        }
        await api.As(TestPerson.Coordinator(Guid.CreateVersion7())).GetAsync($"{Volunteers}?after=2", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private async Task CannotTellAsync(TestPerson stranger, Guid id, bool mayScreen)
    {
        var http = api.As(stranger);
        List<Task<HttpResponseMessage>> asked =
        [
            http.GetAsync($"{Volunteers}/{id}", Cancel),
            http.PutAsJsonAsync($"{Volunteers}/{id}/profile", New.Profile(), Cancel),
            http.PostAsync($"{Volunteers}/{id}/pause", null, Cancel),
        ];
        if (mayScreen)
        {
            asked.Add(http.PutAsJsonAsync($"{Volunteers}/{id}/conduct-certificate-check", New.Check(), Cancel));
            asked.Add(http.PostAsync($"{Volunteers}/{id}/activation", null, Cancel));
        }
        foreach (var answer in asked) await answer.IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        Assert.Empty(await ListAsync(stranger));
        Assert.Equal(VolunteerStatus.Active, (await api.ReadAsync(id)).Status);
    }

    private async Task<IReadOnlyList<ListVolunteers.Item>> ListAsync(TestPerson person, string query = "") =>
        (await api.As(person).GetAsync($"{Volunteers}{query}", Cancel).OkAsync<Page<ListVolunteers.Item>>()).Items;
}
