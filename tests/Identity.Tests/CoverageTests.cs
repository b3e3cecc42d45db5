using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Which team has an ambassador, and which must look for one.</summary>
public sealed class CoverageTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demonstration_city_has_an_ambassador_in_each_of_thirty_six_teams_until_one_is_broken_off()
    {
        for (var i = 0; i < 2; i++)
            await host.WithAsync(services => ActivatorUtilities.CreateInstance<DevelopmentCity>(services).ApplyAsync());
        var before = await ReadAsync(Role.Ambassador);
        Assert.Equal((36, 36), (before.Teams, before.Covered));
        Assert.Equal([(TeamKind.Social, 18, 18), (TeamKind.YouthAndFamily, 18, 18)], before.Kinds.Select(kind => (kind.Kind, kind.Teams, kind.Covered)));
        Assert.Empty(before.Looking);

        await host.WithAsync(async services =>
        {
            var db = services.GetRequiredService<IdentityDb>();
            db.Placements.Single(p => p.TeamId == DevelopmentData.Overvecht).BreakOff(Guid.CreateVersion7(), "Moved", TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync(Cancel);
        });

        var after = await ReadAsync(Role.Professional);
        Assert.Equal((36, 35), (after.Teams, after.Covered));
        Assert.Equal((DevelopmentData.Overvecht, null), (Assert.Single(after.Looking).TeamId, after.Looking[0].LastDay));
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
        placement.BreakOff(Guid.CreateVersion7(), "Moved", Today.InNetherlands(new TimeOnly(12, 0)));
        Assert.Null(AmbassadorCover.LastDay([placement], Today));
    }

    private static AmbassadorPlacement Place(int from, int until)
    {
        var id = Guid.CreateVersion7();
        Assert.Null(AmbassadorPlacement.Place(id, id, id, Today.AddDays(from), Today.AddDays(until), 4, id, Today, out var placement));
        return placement;
    }

    private async Task<GetAmbassadorCoverage.Response> ReadAsync(Role role) =>
        await (await host.AsAsync(role)).GetAsync("/api/identity/v1/ambassador-coverage", Cancel).OkAsync<GetAmbassadorCoverage.Response>();
}
