using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.People;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>What people are recognised by is written down in one way.</summary>
public sealed class NameTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Api = "/api/identity/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("\u200bjan@voorbeeld.example")]
    [InlineData("Jan <jan@voorbeeld.example>")]
    [InlineData("jan@voorbeeld.example;")]
    [InlineData("jan@voorbeeld.example.")]
    [InlineData("jan\u202a@voorbeeld.example")]
    [InlineData("jan@voorbeeld")]
    [InlineData("jan jansen@voorbeeld.example")]
    [InlineData("jan..jansen@voorbeeld.example")]
    [InlineData("jan@-voorbeeld.example")]
    [InlineData("jan@voorbeeld.example,piet@voorbeeld.example")]
    public async Task An_address_that_nobody_could_type_again_is_refused(string address)
    {
        var aisha = await host.AsAsync(Role.Administrator);
        await aisha.PostAsJsonAsync(Api + "/people", new InvitePerson.Request("Jan", address), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Theory]
    [InlineData("Jan\u202eneb")]
    [InlineData("\u200b\u200b")]
    [InlineData("-")]
    [InlineData("Jan\u0007")]
    public async Task A_name_of_which_something_cannot_be_seen_is_refused(string name)
    {
        var aisha = await host.AsAsync(Role.Administrator);
        await aisha.PostAsJsonAsync(Api + "/people", new InvitePerson.Request(name, $"{Guid.CreateVersion7():N}@samenspel.example"), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await aisha.PostAsJsonAsync(Api + "/organisations", new RegisterOrganisation.Request(name), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Names_of_organisations_and_teams_that_look_the_same_are_one()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var (organisations, teams) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var name in new[] { "Proef Caf\u00e9", "proef caf\u00e9", "  Proef   Cafe\u0301 ", "PROEF CAF\u00c9" })
        {
            organisations.Add((await aisha.PostAsJsonAsync(Api + "/organisations", new RegisterOrganisation.Request(name), Cancel).OkAsync<ListOrganisations.Item>()).Id);
            teams.Add((await aisha.PostAsJsonAsync(Api + "/teams", new RegisterTeam.Request(name, TeamKind.Social, "WK034401"), ApiJson.Options, Cancel).OkAsync<ListTeams.Item>()).Id);
        }
        Assert.Equal((1, 1), (organisations.Count, teams.Count));
    }

    [Fact]
    public async Task An_administrator_corrects_a_name()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var (id, _) = await host.GivenPersonAsync();
        await aisha.PutAsJsonAsync($"{Api}/people/{id}/name", new RenamePerson.Request(" Anna  van 't  Hof "), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal("Anna van 't Hof", (await aisha.GetAsync($"{Api}/people/{id}", Cancel).OkAsync<GetPerson.Response>()).DisplayName);
    }
}
