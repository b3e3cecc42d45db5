using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.Placements;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Which team has an ambassador, and which must look for one.</summary>
public sealed class CoverageTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Api = "/api/identity/v1";
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Teams_without_an_ambassador_are_named_and_the_others_are_counted()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var young = await aisha.PostAsJsonAsync(Api + "/teams", new RegisterTeam.Request("Buurtteam Jeugd en Gezin Overvecht", TeamKind.YouthAndFamily, "WK034403"), ApiJson.Options, Cancel)
            .OkAsync<ListTeams.Item>();
        var (person, _) = await host.GivenPersonAsync();
        var placed = await aisha.PostAsJsonAsync(Api + "/ambassador-placements", new PlaceAmbassador.Request(person, DevelopmentData.Handreiking, DevelopmentData.Overvecht), Cancel)
            .OkAsync<PlaceAmbassador.Response>();

        var before = await ReadAsync(Role.Ambassador);
        Assert.Equal((2, 1), (before.Teams, before.Covered));
        Assert.Equal([(TeamKind.Social, 1, 1), (TeamKind.YouthAndFamily, 1, 0)], before.Kinds.Select(kind => (kind.Kind, kind.Teams, kind.Covered)));
        Assert.Equal((young.Id, null), (Assert.Single(before.Looking).TeamId, before.Looking[0].LastDay));

        await aisha.PostAsJsonAsync($"{Api}/ambassador-placements/{placed.Id}/end", new BreakOffPlacement.Request("Moved"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var after = await ReadAsync(Role.Professional);
        Assert.Equal(0, after.Covered);
        Assert.Contains(after.Looking, team => team.TeamId == DevelopmentData.Overvecht);
    }

    [Theory]
    [InlineData(0, 40, null, 0, false)]
    [InlineData(0, 29, null, 0, true)]
    [InlineData(0, 30, null, 0, false)]
    [InlineData(-10, 12, 13, 60, false)] // a successor the day after
    [InlineData(-10, 12, 14, 60, true)] // a day in between
    [InlineData(1, 60, null, 0, true)] // nobody today
    [InlineData(-60, -1, null, 0, true)]
    public void A_team_looks_for_an_ambassador_when_nobody_follows_within_thirty_days(int from, int until, int? nextFrom, int nextUntil, bool looks)
    {
        List<AmbassadorPlacement> placements = [Place(from, until)];
        if (nextFrom is { } next) placements.Insert(0, Place(next, nextUntil));
        Assert.Equal(looks, AmbassadorCover.NeedsSuccessor(AmbassadorCover.LastDay(placements, Today), Today));
    }

    [Fact]
    public void A_placement_that_was_broken_off_covers_nothing()
    {
        var placement = Place(-5, 60);
        placement.Terminate(Guid.CreateVersion7(), "Moved", Today.InNetherlands(new TimeOnly(12, 0)));
        Assert.Null(AmbassadorCover.LastDay([placement], Today));
    }

    private static AmbassadorPlacement Place(int from, int until)
    {
        var id = Guid.CreateVersion7();
        Assert.Null(AmbassadorPlacement.Place(id, id, id, Today.AddDays(from), Today.AddDays(until), 4, id, Today, out var placement));
        return placement;
    }

    private async Task<GetAmbassadorCoverage.Response> ReadAsync(Role role) =>
        await (await host.AsAsync(role)).GetAsync(Api + "/ambassador-coverage", Cancel).OkAsync<GetAmbassadorCoverage.Response>();
}
