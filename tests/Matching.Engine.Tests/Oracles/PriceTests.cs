using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>Prices and proof are what they say: made true, they come out.</summary>
public sealed class PriceTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void One_volunteer_more_brings_exactly_what_the_scarcity_map_says(int seed)
    {
        var input = SmallCity.Of(seed, requests: 30, volunteers: 15);
        var result = Matcher.Solve(input);
        foreach (var scarcity in result.Scarcity.Take(3).Concat(result.Scarcity.TakeLast(2)))
        {
            var newcomer = new Volunteer(Given.Id(7_000_000), Given.Id(7_000_001), [scarcity.ActivityCode], [scarcity.DistrictCode], [scarcity.SlotCode], 1)
            { ConductCertificateValidUntil = DateOnly.MaxValue };
            var after = Matcher.Solve(input with { Volunteers = [.. input.Volunteers, newcomer] });
            Assert.Equal(Cost(scarcity.Gain, input), result.Certificate.Cost - after.Certificate.Cost);
            Assert.Equal(scarcity.HelpsOneMore, scarcity.Gain.Priority > 0);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Taking_a_place_costs_the_city_exactly_its_price(int seed)
    {
        var input = SmallCity.Of(seed, requests: 30, volunteers: 15);
        var result = Matcher.Solve(input);
        foreach (var volunteer in input.Volunteers.Where(one => one.IsActive && one.MaxClients > one.CurrentClients))
        {
            var taken = input with { Volunteers = [.. input.Volunteers.Select(one => one.Id == volunteer.Id ? one with { MaxClients = one.MaxClients - 1 } : one)] };
            var price = result.Prices.GetValueOrDefault(volunteer.Id);
            Assert.Equal(Cost(price, input), Matcher.Solve(taken).Certificate.Cost - result.Certificate.Cost);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void An_outcome_that_is_not_the_best_has_no_proof(int seed)
    {
        var city = IndexedInput.Of(SmallCity.Of(seed, requests: 30, volunteers: 15));
        var pairs = FeasiblePairs.Of(city, TestContext.Current.CancellationToken);
        var assignment = Assignment.Solve(city, pairs, new StepTimer(null), TestContext.Current.CancellationToken);
        var network = assignment.Network;
        Assert.True(Certificate.Holds(network.Network, assignment.Flow, assignment.Price));

        var helped = Enumerable.Range(0, assignment.Chosen.Length).First(block => assignment.Chosen[block] >= 0);
        var worse = assignment.Chosen.ToArray();
        worse[helped] = -1;
        var flow = network.FlowOf(worse);
        Assert.False(Certificate.Holds(network.Network, flow, assignment.Price));
        Assert.Null(Potentials.ToSink(network.Network, flow));

        var impossible = assignment.Flow.ToArray();
        impossible[network.SupplyArcs] += 5;
        Assert.False(Certificate.Holds(network.Network, impossible, assignment.Price));
    }

    private static long Cost(AssignmentValue worth, MatchingInput input) =>
        worth.Priority * (long)(input.Programme.Weights.Most + 1) * input.Requests.Sum(one => one.Blocks.Count) + worth.Points;
}
