using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.People;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Who does this as a job has a name, for whoever signed in; nobody else has one here.</summary>
public sealed class PersonCardTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Api = "/api/identity/v1";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_role_reads_who_works_where(Role role)
    {
        var team = (await (await host.AsAsync(Role.Administrator)).GetAsync($"{Api}/teams", Cancel).OkAsync<ListTeams.Item[]>())[0];
        var (professional, _) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team.Id });
        var card = Assert.Single(await CardsAsync(await host.AsAsync(role), professional));
        Assert.Equal(("Iemand Anders", new ListPersonCards.Work(Role.Professional, team.Name, null)), (card.Name, Assert.Single(card.Work)));

        Assert.Contains(await (await host.AsAsync(role)).GetAsync($"{Api}/teams", Cancel).OkAsync<ListTeams.Item[]>(), one => one.Id == team.Id);
        Assert.NotEmpty(await (await host.AsAsync(role)).GetAsync($"{Api}/organisations", Cancel).OkAsync<ListOrganisations.Item[]>());
    }

    [Fact]
    public async Task Who_is_helped_or_helps_has_no_card_and_who_left_has_no_work()
    {
        var petra = await host.AsAsync(Role.Professional);
        var (team, organisation) = (await petra.GetAsync($"{Api}/teams", Cancel).OkAsync<ListTeams.Item[]>(), await petra.GetAsync($"{Api}/organisations", Cancel).OkAsync<ListOrganisations.Item[]>());
        var (client, _) = await host.GivenPersonAsync(Given(Role.Client), Given(Role.Caregiver));
        var (volunteer, _) = await host.GivenPersonAsync(Given(Role.Volunteer) with { OrganisationId = organisation[0].Id });
        var (left, _) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team[0].Id, From = Given(Role.Client).From.AddDays(-9), Until = Given(Role.Client).From.AddDays(-1) });
        Assert.Empty(Assert.Single(await CardsAsync(petra, client, volunteer, left, left, Guid.CreateVersion7())).Work);
        foreach (var role in new[] { Role.Client, Role.Caregiver, Role.Volunteer })
        {
            var (helped, _) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team[0].Id, From = Given(role).From.AddDays(-9), Until = Given(role).From.AddDays(-1) }, Now());
            Assert.Empty(await CardsAsync(petra, helped));
            var (both, _) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team[0].Id }, Now());
            Assert.Single(await CardsAsync(petra, both));

            RoleAssignment Now() => Given(role) with { OrganisationId = role == Role.Volunteer ? organisation[0].Id : null };
        }

        await host.Browser().PostAsJsonAsync($"{Api}/person-cards", new ListPersonCards.Request([left]), Cancel).IsProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
        await petra.PostAsJsonAsync($"{Api}/person-cards", new ListPersonCards.Request([]), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await petra.PostAsJsonAsync($"{Api}/person-cards", new ListPersonCards.Request([.. Enumerable.Range(0, 101).Select(_ => left)]), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Who_works_in_the_own_team_is_listed_with_who_is_away_and_nobody_of_another_team()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var team = (await aisha.PostAsJsonAsync($"{Api}/teams", new RegisterTeam.Request("Buurtteam Collega's", TeamKind.Social, "WK034402"), ApiJson.Options, Cancel).OkAsync<ListTeams.Item>()).Id;
        var elsewhere = (await aisha.GetAsync($"{Api}/teams", Cancel).OkAsync<ListTeams.Item[]>()).First(one => one.Id != team).Id;
        var (petra, email) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team });
        var (omar, omarEmail) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team });
        var (other, _) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = elsewhere });
        var (left, _) = await host.GivenPersonAsync(Given(Role.Professional) with { TeamId = team, From = Given(Role.Client).From.AddDays(-9), Until = Given(Role.Client).From.AddDays(-1) });
        var (until, colleagues) = (TimeProvider.System.Today().AddDays(3), $"{Api}/colleagues?pageSize=100");
        await (await InAsync(omarEmail)).PostAsJsonAsync($"{Api}/absences", new { from = TimeProvider.System.Today(), until }, Cancel).HasStatusAsync(HttpStatusCode.Created);
        var http = await InAsync(email);

        var found = (await http.GetAsync(colleagues, Cancel).OkAsync<Page<ListColleagues.Item>>()).Items;
        Assert.Equal(("Iemand Anders", until), Assert.Single(found, one => one.Id == omar) is var listed ? (listed.Name, listed.AwayUntil) : default);
        Assert.DoesNotContain(found, one => one.Id == petra || one.Id == other || one.Id == left);
        Assert.All(found, one => Assert.Equal([team], one.TeamIds));
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Professional))
            Assert.Empty((await (await host.AsAsync(role)).GetAsync(colleagues, Cancel).OkAsync<Page<ListColleagues.Item>>()).Items);
    }

    private async Task<HttpClient> InAsync(string email) => host.With((await host.SignInAsync(email)).Tokens.AccessToken);

    private static RoleAssignment Given(Role role) => new() { Role = role, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty };

    private static async Task<IReadOnlyList<ListPersonCards.Item>> CardsAsync(HttpClient person, params Guid[] ids) =>
        (await person.PostAsJsonAsync($"{Api}/person-cards", new ListPersonCards.Request(ids), Cancel).OkAsync<ListPersonCards.Response>()).Items;
}
