using Samenspel.Matching.Domain;

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
}
