using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>What was told and is so no longer, waits with nobody.</summary>
public sealed class PastNoticesTests(MatchingApi api) : IClassFixture<MatchingApi>
{
    [Fact]
    public async Task Of_an_introduction_only_the_last_moment_is_told_and_each_time_anew()
    {
        var scene = new Scene(api);
        await scene.PrepareAsync();
        await scene.GivenMatchAsync(MatchStatus.Introduced);
        Assert.Equal(["match.introduction-planned"], await scene.WaitingAsync(scene.Client));

        for (var days = 9; days <= 10; days++)
        {
            await scene.FromNowAsync();
            await scene.StepAsync(scene.Coordinator, "introduction", New.Introduction(days));
            foreach (var person in new[] { scene.Client, scene.Volunteer, scene.Professional })
            {
                Assert.Equal(["match.introduction-moved"], await scene.WaitingAsync(person));
                Assert.Single(await scene.ToldAsync(person));
            }
        }
    }

    [Fact]
    public async Task After_the_end_of_the_agreement_nobody_reads_that_it_clicks()
    {
        var scene = new Scene(api);
        await scene.PrepareAsync();
        await scene.GivenMatchAsync(MatchStatus.ClickAsked);
        await MatchPlays.ClickAsync(scene);
        Assert.Contains("match.confirmed", await scene.WaitingAsync(scene.Client));

        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), scene.Match, scene.Candidate.VolunteerId, "need-met") { OccurredAt = New.Now }, TestContext.Current.CancellationToken);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(match => match.Id == scene.Match && match.EndedAt != null), "the end is known");
        foreach (var person in new[] { scene.Client, scene.Volunteer, scene.Coordinator })
        {
            Assert.DoesNotContain("match.confirmed", await scene.WaitingAsync(person));
            Assert.NotNull((await api.As(person).GetAsync($"{Scene.Root}/matches/{scene.Match}", TestContext.Current.CancellationToken).OkAsync<GetMatch.Response>()).EndedAt);
        }
    }
}
