using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Everybody has a start page for each of the own roles.</summary>
public sealed class HomeTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Homes = "/api/identity/v1/me/homes";
    private static DateOnly Today => TimeProvider.System.Today();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Somebody_has_a_page_for_his_role(Role role) => Assert.NotNull(await ReadAsync(await host.AsAsync(role), role));

    [Fact]
    public async Task The_guided_start_is_new_once_for_each_role_on_every_device()
    {
        var (_, email) = await host.GivenPersonAsync(Given(Role.Client), Given(Role.Caregiver));
        var phone = host.With((await host.SignInAsync(email)).Tokens.AccessToken);
        Assert.Null((await ReadAsync(phone, Role.Client))["guideSeenAt"]);

        await phone.PostAsync($"{Homes}/client/guided-start", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        var laptop = host.With((await host.SignInAsync(email)).Tokens.AccessToken);
        var first = (await ReadAsync(laptop, Role.Client))["guideSeenAt"]!.ToString();
        Assert.Null((await ReadAsync(laptop, Role.Caregiver))["guideSeenAt"]);

        await laptop.PostAsync($"{Homes}/client/guided-start", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(first, (await ReadAsync(phone, Role.Client))["guideSeenAt"]!.ToString());
    }

    [Fact]
    public async Task Only_roles_that_count_today_have_a_page()
    {
        var (_, email) = await host.GivenPersonAsync(
            Given(Role.Client) with { From = Today.AddDays(-9), Until = Today.AddDays(-1) }, Given(Role.Administrator) with { From = Today.AddDays(1) }, Given(Role.Caregiver));
        var person = host.With((await host.SignInAsync(email)).Tokens.AccessToken);
        Assert.Equal("Caregiver", Assert.Single((await person.GetAsync(Homes, Cancel).OkAsync<JsonNode>())["items"]!.AsArray())!["role"]!.ToString());
        foreach (var role in new[] { "client", "administrator", "volunteer", "Caregiver", "0", "boss" })
            await person.PostAsync($"{Homes}/{role}/guided-start", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    private static RoleAssignment Given(Role role) => new() { Role = role, From = Today, AssignedBy = Guid.Empty };

    private static async Task<JsonNode> ReadAsync(HttpClient person, Role role) =>
        (await person.GetAsync(Homes, Cancel).OkAsync<JsonNode>())["items"]!.AsArray().Single(home => home!["role"]!.ToString() == role.ToString())!;
}
