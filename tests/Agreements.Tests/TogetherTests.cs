using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Visits;
using Samenspel.Domain;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class TogetherTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_team_counts_how_long_its_people_stay_together_once_there_are_ten()
    {
        var team = Guid.CreateVersion7();
        var professional = TestPerson.Professional(team);
        var given = new List<Given>();
        for (var i = 0; i < 9; i++) given.Add(await api.GivenActiveAsync(New.Match() with { TeamId = team }));
        var few = await CountAsync(professional);
        Assert.Equal((null, null, null, null, 0), (few.Started, few.Running, few.MedianDays, few.VisitsPerFourWeeks, few.Curve.Count));

        for (var i = 0; i < 3; i++) given.Add(await api.GivenActiveAsync(New.Match() with { TeamId = team }));
        await api.GivenDraftAsync(New.Match() with { TeamId = team });
        foreach (var agreement in given) await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today).OkAsync<RecordVisit.Response>();
        foreach (var agreement in given.Take(3))
            await api.PostAsync(Petra with { Teams = [team] }, agreement.Id, "ending", new EndAgreement.Request(EndReason.NeedMet)).HasStatusAsync(HttpStatusCode.NoContent);
        await StartedAsync(team, daysAgo: 70);

        var counts = await CountAsync(professional);
        // Nine go on, which is less than ten.
        Assert.Equal((12, null, null, 0.4), (counts.Started, counts.Running, counts.MedianDays, counts.VisitsPerFourWeeks));
        Assert.Equal([(1, 1.0, 12), (2, 1.0, 12)], counts.Curve.Select(point => (point.Months, point.Together, point.Followed)));
    }

    [Fact]
    public async Task Others_count_their_own_and_an_administrator_the_city()
    {
        var organisation = Guid.CreateVersion7();
        for (var i = 0; i < 10; i++) await api.GivenActiveAsync(New.Match() with { OrganisationId = organisation });

        var own = await CountAsync(TestPerson.Coordinator(organisation));
        Assert.Equal((10, 10), (own.Started, own.Running));
        Assert.Null((await CountAsync(TestPerson.Coordinator(Guid.CreateVersion7()))).Started);
        Assert.True((await CountAsync(TestPerson.Of(Role.Administrator))).Started >= 10);
    }

    [Fact]
    public void Who_goes_on_counts_as_far_as_it_got()
    {
        // Of ten: two ended after 30 days, one goes on since 40 days, one ended after 60, the others go on since 90.
        var curve = new SurvivalCurve([(30, true, 2), (40, false, 1), (60, true, 1), (90, false, 6)]);
        foreach (var (day, share) in new[] { (0, 1), (29, 1), (30, 0.8), (59, 0.8), (60, 0.8 * 6 / 7), (90, 0.8 * 6 / 7) })
            Assert.Equal(share, curve.ShareAfter(day), precision: 9);
        Assert.Equal([10, 10, 8, 6, 0], new[] { 0, 30, 31, 90, 91 }.Select(curve.Followed));
        Assert.Null(curve.MedianDays);
        Assert.Equal(20, new SurvivalCurve([(10, true, 1), (20, true, 1), (30, true, 1), (40, false, 1)]).MedianDays);
    }

    private Task<CountTogether.Response> CountAsync(TestPerson person) =>
        api.As(person).GetAsync("/api/agreements/v1/together-counts", Cancel).OkAsync<CountTogether.Response>();

    /// <summary>As if all of a team had started earlier.</summary>
    private async Task StartedAsync(Guid team, int daysAgo)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var start = TimeProvider.System.Today().AddDays(-daysAgo);
        await scope.ServiceProvider.GetRequiredService<AgreementsDb>().Agreements.Where(agreement => agreement.TeamId == team)
            .ExecuteUpdateAsync(set => set
                .SetProperty(agreement => agreement.StartedOn, agreement => agreement.StartedOn == null ? null : start)
                .SetProperty(agreement => agreement.LastedDays, agreement => agreement.LastedDays == null ? null : daysAgo), Cancel);
    }
}
