
namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>What holds in every city, small or not so small.</summary>
public sealed class PropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_second_independent_solver_agrees(int seed)
    {
        var input = SmallCity.Of(seed, requests: 30, volunteers: 25);
        var result = Matcher.Solve(input);
        Assert.True(result.Certificate.IsProven);
        Assert.Equal(SecondSolver.Cost(input), result.Certificate.Cost);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void One_volunteer_more_never_lowers_how_many_are_helped(int seed)
    {
        var input = SmallCity.Of(seed, requests: 30, volunteers: 20);
        var more = input with { Volunteers = [.. input.Volunteers, SmallCity.Volunteer(500, new Random(seed))] };
        Assert.True(Matcher.Solve(more).Proposals.Count >= Matcher.Solve(input).Proposals.Count);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Asking_less_never_lowers_how_many_are_helped(int seed)
    {
        var input = SmallCity.Of(seed, requests: 30, volunteers: 20);
        var before = Matcher.Solve(input).Proposals.Count;
        var noLanguage = input with { Requests = [.. input.Requests.Select(one => one with { LanguageCodes = [] })] };
        var anyTime = input with { Requests = [.. input.Requests.Select(one => one with { Blocks = [.. one.Blocks.Select(block => block with { Slots = [.. Domain.WeekSlot.All] })] })] };
        var nobodyApart = input with { Excluded = [] };
        Assert.All(new[] { noLanguage, anyTime, nobodyApart }, one => Assert.True(Matcher.Solve(one).Proposals.Count >= before));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_in_which_people_are_told_of_does_not_matter(int seed)
    {
        var (input, chance) = (SmallCity.Of(seed, requests: 30, volunteers: 25), new Random(seed));
        var shuffled = input with
        {
            Requests = [.. input.Requests.OrderBy(_ => chance.Next())],
            Volunteers = [.. input.Volunteers.OrderBy(_ => chance.Next())],
            Excluded = [.. input.Excluded.Reverse()],
            Oneself = [.. input.Oneself.Reverse()],
            Previous = [.. input.Previous.Reverse()],
        };
        var (one, other) = (Matcher.Solve(input), Matcher.Solve(shuffled));
        Assert.Equal(one.Proposals, other.Proposals);
        Assert.Equal(one.Unmatched, other.Unmatched);
        Assert.Equal(one.Prices.OrderBy(price => price.Key), other.Prices.OrderBy(price => price.Key));
        Assert.Equal(one.Scarcity, other.Scarcity);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_seed_decides_only_between_what_is_equal(int seed)
    {
        var input = SmallCity.Of(seed, requests: 30, volunteers: 25);
        var (one, other) = (Matcher.Solve(input), Matcher.Solve(input with { Seed = seed + 1000 }));
        Assert.Equal((one.Certificate.Cost, one.Certificate.SpreadCost), (other.Certificate.Cost, other.Certificate.SpreadCost));
    }

    [Fact]
    public void Ten_thousand_pairs_that_break_a_rule_are_never_proposed_whatever_the_weights()
    {
        var broken = 0;
        for (var seed = 1; broken < 10_000; seed++)
        {
            var chance = new Random(seed);
            var input = SmallCity.Of(seed, requests: 30, volunteers: 25) with { Programme = new("by chance", Weights(chance)) };
            var city = IndexedInput.Of(input);
            var proposed = Matcher.Solve(input).Proposals.Select(one => (one.BlockId, one.SupplyId)).ToHashSet();
            foreach (var asked in city.Demands)
                foreach (var supply in city.Supplies)
                {
                    if (HardRules.Failed(new Pair(asked, supply, city)).Count == 0) continue;
                    Assert.DoesNotContain((asked.Block.Id, supply.Id), proposed);
                    broken++;
                }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Nobody_is_proposed_to_more_people_than_the_volunteer_wants_or_to_two_in_one_part_of_the_week(int seed)
    {
        var input = SmallCity.Of(seed, requests: 40, volunteers: 15);
        var volunteers = input.Volunteers.ToDictionary(one => one.Id);
        var asked = input.Requests.SelectMany(one => one.Blocks).ToDictionary(one => one.Id);
        foreach (var proposals in Matcher.Solve(input).Proposals.Where(one => !one.IsGroup).GroupBy(one => one.SupplyId))
        {
            Assert.True(proposals.Count() <= volunteers[proposals.Key].MaxClients - volunteers[proposals.Key].CurrentClients);
            Assert.Equal(proposals.Count(), proposals.Select(one => one.SlotCode).Distinct().Count());
            Assert.All(proposals, one => Assert.Contains(one.SlotCode, asked[one.BlockId].Slots.Intersect(volunteers[one.SupplyId].Slots)));
        }
    }

    private static FitWeights Weights(Random chance)
    {
        var parts = Enumerable.Range(0, 7).Select(_ => chance.Next(101)).Order().ToList();
        int[] sizes = [.. parts.Prepend(0).Zip(parts.Append(100), (low, high) => high - low)];
        return new()
        {
            Motive = sizes[0], Wishes = sizes[1], Interests = sizes[2], Time = sizes[3], Travel = sizes[4], Way = sizes[5], Horizon = sizes[6], Support = sizes[7],
            Continuity = chance.Next(101),
        };
    }
}
