using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.People;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

public sealed class AdministrationTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Api = "/api/identity/v1";
    private HttpClient aisha = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => aisha = await host.AsAsync(Role.Administrator);

    public static TheoryData<string, string> Endpoints => new()
    {
        { "GET", "/people" },
        { "POST", "/people" },
        { "GET", "/people/{0}" },
        { "POST", "/people/{0}/invitations" },
        { "POST", "/people/{0}/block" },
        { "DELETE", "/people/{0}/block" },
        { "PUT", "/people/{0}/name" },
        { "POST", "/people/{0}/address-changes" },
        { "POST", "/people/{0}/sign-in-help" },
        { "GET", "/sign-in-help" },
        { "POST", "/sign-in-help/{0}/confirmation" },
        { "POST", "/people/{0}/role-assignments" },
        { "POST", "/people/{0}/role-assignments/{0}/end" },
        { "POST", "/organisations" },
        { "PUT", "/organisations/{0}/phone" },
        { "POST", "/teams" },
        { "PUT", "/teams/{0}/phone" },
        { "POST", "/ambassador-placements" },
        { "POST", "/ambassador-placements/{0}/extension" },
        { "POST", "/ambassador-placements/{0}/end" },
    };

    [Fact]
    public async Task What_is_registered_at_the_same_moment_under_one_name_is_one_thing()
    {
        var organisations = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => aisha.PostAsJsonAsync($"{Api}/organisations", new RegisterOrganisation.Request(i % 2 == 0 ? "De Samenloop" : "de  samenloop"), ApiJson.Options, Cancel).OkAsync<ListOrganisations.Item>()));
        Assert.Single(organisations.Select(one => one.Id).Distinct());
        var teams = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => aisha.PostAsJsonAsync($"{Api}/teams", new RegisterTeam.Request("Buurtteam Samenloop", TeamKind.Social, "WK034401"), ApiJson.Options, Cancel).OkAsync<ListTeams.Item>()));
        Assert.Single(teams.Select(one => one.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Only_an_administrator_may(string method, string path)
    {
        var address = Api + string.Format(null, path, Guid.CreateVersion7());
        foreach (var role in Enum.GetValues<Role>())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = method is "POST" or "PUT" ? JsonContent.Create(new { }) : null };
            var answer = await (await host.AsAsync(role)).SendAsync(request, Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden == role is not Role.Administrator, $"{role}: {answer.StatusCode}");
        }
        using var anonymous = new HttpRequestMessage(new HttpMethod(method), address);
        await host.Browser().SendAsync(anonymous, Cancel).IsProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
    }

    [Fact]
    public async Task Everybody_sees_who_they_are()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var me = await (await host.AsAsync(role)).GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>();
            Assert.All(me.Roles, active => Assert.Equal(role, active.Role));
        }
        var noor = await (await host.AsAsync(Role.Ambassador)).GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>();
        Assert.Equal(["Buurtteam Sociaal Overvecht", "Handreiking"], noor.Roles.Select(r => r.OrganisationName ?? r.TeamName).Order());
    }

    [Fact]
    public async Task A_role_is_given_once_ended_once_and_told_without_a_name()
    {
        await host.OtherServices.ListenAsync<PersonRoleAssigned>(Cancel);
        await host.OtherServices.ListenAsync<PersonRoleEnded>(Cancel);
        var (id, _) = await host.GivenPersonAsync();
        var role = new AssignRole.Request(Role.Coordinator, OrganisationId: DevelopmentData.Handreiking);

        var first = await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", role, ApiJson.Options, Cancel).OkAsync<AssignRole.Response>();
        var second = await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", role, ApiJson.Options, Cancel).OkAsync<AssignRole.Response>();
        for (var i = 0; i < 2; i++)
            await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments/{first.Id}/end", new EndRoleAssignment.Request("Left the organisation"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(first, second);
        await host.OtherServices.ReceiveAsync<PersonRoleEnded>(e => e.AssignmentId == first.Id, Cancel);
        Assert.Single(await host.OtherServices.ReceivedAllAsync<PersonRoleAssigned>(Cancel), e => e.AssignmentId == first.Id);
        Assert.Single(await host.OtherServices.ReceivedAllAsync<PersonRoleEnded>(Cancel), e => e.AssignmentId == first.Id);
        Assert.Equal("Left the organisation", Assert.Single((await ReadAsync(id)).Assignments).EndReason);
    }

    [Fact]
    public async Task To_the_other_services_a_block_ends_all_roles_until_it_is_over()
    {
        await host.OtherServices.ListenAsync<PersonRoleAssigned>(Cancel);
        await host.OtherServices.ListenAsync<PersonRoleEnded>(Cancel);
        var (id, _) = await host.GivenPersonAsync();
        async Task<Guid> GivenAsync(AssignRole.Request role) =>
            (await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", role, ApiJson.Options, Cancel).OkAsync<AssignRole.Response>()).Id;
        var coordinator = await GivenAsync(new(Role.Coordinator, OrganisationId: DevelopmentData.Handreiking));
        var later = await GivenAsync(new(Role.Professional, TeamId: DevelopmentData.Overvecht, From: TimeProvider.System.Today().AddDays(30)));

        await aisha.PostAsJsonAsync($"{Api}/people/{id}/block", new BlockPerson.Request("Left"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        var meanwhile = await GivenAsync(new(Role.Caregiver));
        Assert.Equal(new[] { coordinator, later }.Order(), Of(await host.OtherServices.ReceivedAllAsync<PersonRoleEnded>(Cancel)).Order());

        await aisha.DeleteAsync(new Uri($"{Api}/people/{id}/block", UriKind.Relative), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        var assigned = (await host.OtherServices.ReceivedAllAsync<PersonRoleAssigned>(Cancel)).Where(e => e.PersonId == id).ToArray();
        Assert.Equal(new[] { coordinator, coordinator, later, later, meanwhile }.Order(), assigned.Select(e => e.AssignmentId).Order());
        var ended = (await host.OtherServices.ReceivedAllAsync<PersonRoleEnded>(Cancel)).Where(e => e.PersonId == id).Max(e => e.Version);
        Assert.Equal(3, assigned.Count(e => e.Version > ended));

        IEnumerable<Guid> Of(IEnumerable<PersonRoleEnded> all) => all.Where(e => e.PersonId == id).Select(e => e.AssignmentId);
    }

    [Fact]
    public async Task An_administrator_gets_no_other_role_from_who_was_made_one_lately()
    {
        var me = (await aisha.GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>()).PersonId;
        var (made, email) = await host.GivenPersonAsync();
        await aisha.PostAsJsonAsync($"{Api}/people/{made}/role-assignments", new AssignRole.Request(Role.Administrator), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);
        var puppet = host.With((await host.SignInAsync(email)).Tokens.AccessToken);
        var professional = new AssignRole.Request(Role.Professional, TeamId: DevelopmentData.Overvecht);

        await puppet.PostAsJsonAsync($"{Api}/people/{me}/role-assignments", professional, ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "role.giver-too-new");

        var (other, _) = await host.GivenPersonAsync();
        await puppet.PostAsJsonAsync($"{Api}/people/{other}/role-assignments", professional, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);
        await aisha.PostAsJsonAsync($"{Api}/people/{made}/role-assignments", professional, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_himself()
    {
        var me = await aisha.GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>();
        await aisha.PostAsJsonAsync($"{Api}/people/{me.PersonId}/role-assignments", new AssignRole.Request(Role.Professional, TeamId: DevelopmentData.Overvecht), ApiJson.Options, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "person.not-to-yourself");
    }

    [Theory]
    [InlineData(Role.Coordinator, false, false)]
    [InlineData(Role.Coordinator, true, true)]
    [InlineData(Role.Professional, true, false)]
    [InlineData(Role.Ambassador, true, true)]
    [InlineData(Role.Administrator, false, true)]
    public async Task A_role_belongs_where_its_work_is(Role role, bool organisation, bool team)
    {
        var (id, _) = await host.GivenPersonAsync();
        var request = new AssignRole.Request(role, organisation ? DevelopmentData.Handreiking : null, team ? DevelopmentData.Overvecht : null);
        await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", request, ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "role.wrong-scope");
    }

    [Fact]
    public async Task A_role_has_one_period_at_a_time()
    {
        var (id, _) = await host.GivenPersonAsync();
        var today = TimeProvider.System.Today();
        Task<HttpResponseMessage> Assign(DateOnly from, DateOnly? until) =>
            aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", new AssignRole.Request(Role.Caregiver, From: from, Until: until), ApiJson.Options, Cancel);

        await Assign(today, today.AddDays(30)).HasStatusAsync(HttpStatusCode.Created);
        await Assign(today.AddDays(31), null).HasStatusAsync(HttpStatusCode.Created);
        await Assign(today.AddDays(30), today.AddDays(40)).IsProblemAsync(HttpStatusCode.Conflict, "role.overlaps");
        await Assign(today, today.AddDays(-1)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "role.period-reversed");
    }

    [Fact]
    public async Task An_administrator_cannot_lock_out_themself()
    {
        var me = await aisha.GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>();
        var assignment = (await ReadAsync(me.PersonId)).Assignments[0];

        await aisha.PostAsJsonAsync($"{Api}/people/{me.PersonId}/block", new BlockPerson.Request("By mistake"), Cancel).IsProblemAsync(HttpStatusCode.Conflict, "person.not-yourself");
        await aisha.PostAsJsonAsync($"{Api}/people/{me.PersonId}/role-assignments/{assignment.Id}/end", new EndRoleAssignment.Request("By mistake"), Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "person.not-yourself");
    }

    [Fact]
    public async Task Blocking_and_unblocking_may_be_repeated()
    {
        var (id, email) = await host.GivenPersonAsync();
        for (var i = 0; i < 2; i++)
            await aisha.PostAsJsonAsync($"{Api}/people/{id}/block", new BlockPerson.Request("Left"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(PersonStatus.Blocked, (await ReadAsync(id)).Status);
        await aisha.PostAsync($"{Api}/people/{id}/invitations", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "person.blocked");

        for (var i = 0; i < 2; i++)
            await aisha.DeleteAsync($"{Api}/people/{id}/block", Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await host.SignInAsync(email);
    }

    [Fact]
    public async Task Organisations_and_teams_are_registered_once()
    {
        for (var i = 0; i < 2; i++)
        {
            await aisha.PostAsJsonAsync(Api + "/organisations", new RegisterOrganisation.Request("Stichting Nabij"), Cancel).OkAsync<ListOrganisations.Item>();
            await aisha.PostAsJsonAsync(Api + "/teams", new RegisterTeam.Request("Buurtteam Jeugd", TeamKind.YouthAndFamily, "WK034401"), ApiJson.Options, Cancel).OkAsync<ListTeams.Item>();
        }
        Assert.Single(await aisha.GetAsync(Api + "/organisations", Cancel).OkAsync<ListOrganisations.Item[]>(), o => o.Name == "Stichting Nabij");
        Assert.Single(await aisha.GetAsync(Api + "/teams", Cancel).OkAsync<ListTeams.Item[]>(), t => t.Name == "Buurtteam Jeugd");
        await aisha.PostAsJsonAsync(Api + "/teams", new RegisterTeam.Request("Team", TeamKind.Social, "Overvecht"), ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task People_are_listed_a_page_at_a_time()
    {
        var page = await aisha.GetAsync(Api + "/people?pageSize=3", Cancel).OkAsync<Page<ListPeople.Item>>();
        Assert.Equal((3, true), (page.Items.Count, page.HasMore));
        var all = await aisha.GetAsync(Api + "/people?pageSize=100", Cancel).OkAsync<Page<ListPeople.Item>>();
        Assert.Equal(all.Items.Select(item => item.Id), (await aisha.ReadAllAsync<ListPeople.Item>(Api + "/people", item => item.Id, pageSize: 3, cancel: Cancel)).Select(item => item.Id));
        Assert.Contains(all.Items, item => item.Email == "aisha@samenspel.example" && item.Roles.SequenceEqual([Role.Administrator]));
        string[] byFamilyName = ["Jan de Boer", "Samira El Amrani", "Petra Visser", "Aisha Yilmaz"];
        Assert.Equal(byFamilyName, all.Items.Select(item => item.DisplayName).Where(byFamilyName.Contains));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<GetPerson.Response> ReadAsync(Guid id) => aisha.GetAsync($"{Api}/people/{id}", Cancel).OkAsync<GetPerson.Response>();
}
