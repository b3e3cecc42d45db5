namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>In cities small enough to look at everything, nothing is better than what is found.</summary>
public sealed class BruteForceTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory, MemberData(nameof(Seeds))]
    public void Nothing_is_better_by_people_then_fit_then_spread_then_change(int seed)
    {
        var input = SmallCity.Of(seed, requests: 4 + seed % 2, volunteers: 4 + seed % 3);
        var result = Matcher.Solve(input);
        var (best, all) = BruteForce.Of(input);

        Assert.True(result.Certificate.IsProven);
        var blocks = input.Requests.Sum(one => one.Blocks.Count);
        var personWorth = (long)(input.Programme.Weights.Most + 1) * blocks;
        Assert.Equal(best.PriorityMissed * personWorth + best.PointsMissed, result.Certificate.Cost);
        Assert.Equal(best.Helped.Count, result.Proposals.Count);
        Assert.Equal(all.Max(one => one.Helped.Count), result.Proposals.Count);
        Assert.All(all, one => Assert.True(Compare(one.Helped, best.Helped) <= 0, "who goes first is helped first"));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Of_all_that_are_as_good_the_load_is_spread_best_and_least_is_changed(int seed)
    {
        var input = SmallCity.Of(seed, requests: 4 + seed % 2, volunteers: 4 + seed % 3);
        var (best, _) = BruteForce.Of(input);
        var (spread, changes) = Judge.Spread(input, Matcher.Solve(input).Proposals);

        Assert.Equal((best.Spread, best.Changes), (spread, changes));
    }

    private static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        for (var place = 0; place < Math.Min(one.Count, other.Count); place++)
            if (one[place] != other[place]) return one[place].CompareTo(other[place]);
        return one.Count.CompareTo(other.Count);
    }
}
