using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>At which number a team or an organisation answers.</summary>
public sealed class PhoneTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Api = "/api/identity/v1";
    private HttpClient aisha = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => aisha = await host.AsAsync(Role.Administrator);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("teams")]
    [InlineData("organisations")]
    public async Task Everybody_reads_the_phone_number_that_an_administrator_wrote_down(string kind)
    {
        var one = kind == "teams"
            ? (await aisha.PostAsJsonAsync(Api + "/teams", new RegisterTeam.Request("Buurtteam Bereikbaar", TeamKind.Social, "WK034401"), ApiJson.Options, Cancel).OkAsync<ListTeams.Item>()).Id
            : (await aisha.PostAsJsonAsync(Api + "/organisations", new RegisterOrganisation.Request("Stichting Bereikbaar"), Cancel).OkAsync<ListOrganisations.Item>()).Id;
        Assert.Null(await PhoneAsync());
        foreach (var phone in new[] { "030-0000000", "+31 30 0000001", null })
        {
            await ChangeAsync(one, phone).HasStatusAsync(HttpStatusCode.NoContent);
            Assert.Equal(phone, await PhoneAsync());
        }
        foreach (var wrong in new[] { "", "12", "0--", "030 -1", "\u0660\u0663\u0660123", "030-1234\n", "030-1234;ext=1", "bel Petra", "030-0000000 toestel 3", "030 00000000000000000" }) await ChangeAsync(one, wrong).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await ChangeAsync(Guid.CreateVersion7(), "030-0000000").IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");

        Task<HttpResponseMessage> ChangeAsync(Guid id, string? phone) => aisha.PutAsJsonAsync($"{Api}/{kind}/{id}/phone", new ChangeTeamPhone.Request(phone), ApiJson.Options, Cancel);

        async Task<string?> PhoneAsync() => (await (await host.AsAsync(Role.Client)).GetAsync($"{Api}/{kind}", Cancel).OkAsync<JsonArray>()).Single(item => (Guid)item!["id"]! == one)!["phone"]?.ToString();
    }
}
