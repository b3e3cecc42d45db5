using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.People;
using Samenspel.Notices;
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

    [Fact]
    public async Task Whose_name_is_changed_hears_it_by_mail_and_when_signed_in_and_once()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var (id, email) = await host.GivenPersonAsync(InRole());
        for (var time = 0; time < 2; time++) await aisha.PutAsJsonAsync($"{Api}/people/{id}/name", new RenamePerson.Request("Anna Hof"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var mail = await host.MailAsync(email, "Uw naam in Samenspel is gewijzigd");
        Assert.DoesNotContain("Anna", $"{mail}", StringComparison.Ordinal); // others may see it come in
        Assert.Equal(["person.name-changed"], await CodesAsync(host.With((await host.SignInAsync(email)).Tokens.AccessToken)));
        await host.WithAsync(async services => Assert.Equal(1, await services.GetRequiredService<IdentityDb>().Letters.CountAsync(letter => letter.PersonId == id, Cancel)));
    }

    [Fact]
    public async Task Who_changes_the_own_name_is_told_nothing_and_who_is_no_administrator_changes_none()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var me = (await aisha.GetAsync($"{Api}/me", Cancel).OkAsync<GetMe.Response>()).PersonId;
        await aisha.PutAsJsonAsync($"{Api}/people/{me}/name", new RenamePerson.Request($"Aïsha {me:N}"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain("person.name-changed", await CodesAsync(aisha));

        var (id, email) = await host.GivenPersonAsync(InRole());
        await (await host.AsAsync(Role.Professional)).PutAsJsonAsync($"{Api}/people/{id}/name", new RenamePerson.Request("Anna Hof"), Cancel).HasStatusAsync(HttpStatusCode.Forbidden);
        Assert.Empty(await CodesAsync(host.With((await host.SignInAsync(email)).Tokens.AccessToken)));
    }

    private static RoleAssignment InRole() => new() { Role = Role.Ambassador, OrganisationId = DevelopmentData.Handreiking, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty };

    private static async Task<IReadOnlyList<string>> CodesAsync(HttpClient person) =>
        [.. (await person.ReadAllAsync<NoticesApi.Item>($"{Api}/notices", notice => notice.Id, cancel: Cancel)).Select(notice => notice.Code)];
}
