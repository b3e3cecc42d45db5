namespace Samenspel.Matching.Engine;

/// <summary>
/// Finds the best assignment for a whole city: those who go first, then as many as possible, then the best fit, then the load spread,
/// then the least change. The same input and seed give the same outcome, in whatever order the input is given.
/// </summary>
public static class Matcher
{
    /// <summary>Solves it. An outcome without proof must not be used: see <see cref="Certificate.IsProven"/>.</summary>
    /// <param name="input">The city.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancel">Stops it between two steps.</param>
    /// <exception cref="ArgumentException">Two blocks, or two supplies, have the same id.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MatchingResult Solve(MatchingInput input, IProgress<MatchingStep>? progress = null, CancellationToken cancel = default) =>
        Solve(City.Of(input), progress, cancel);

    /// <summary>Solves a city that is ready to be compared.</summary>
    public static MatchingResult Solve(City city, IProgress<MatchingStep>? progress = null, CancellationToken cancel = default)
    {
        var times = new StepTimes(progress);
        times.Begin(MatchingStep.Comparing);
        var pairs = FeasiblePairs.Of(city, cancel);
        var assignment = Assignment.Solve(city, pairs, times, cancel);
        times.Begin(MatchingStep.Explaining);
        var proposals = Proposals(city, pairs, assignment);
        var (prices, scarcity) = assignment.Certificate.IsProven ? (Prices(city, assignment), ScarcityMap.Of(city, assignment)) : ([], []);
        var notHelped = NotHelpedOf(city, pairs, assignment, cancel);
        times.End();
        return new MatchingResult
        {
            ProgrammeVersion = city.Input.Programme.Version,
            Seed = city.Input.Seed,
            Proposals = proposals,
            NotHelped = notHelped,
            Prices = prices,
            Scarcity = scarcity,
            Certificate = assignment.Certificate,
            Statistics = new(
                city.Input.Requests.Count, city.Asked.Count, city.Input.Volunteers.Count, city.Input.Activities.Count, pairs.Count,
                proposals.Count, proposals.Sum(one => (long)one.Points))
            { Took = times.Took },
        };
    }

    private static List<Proposal> Proposals(City city, FeasiblePairs pairs, Assignment assignment) =>
        [.. assignment.Chosen
            .Select((arc, block) => (arc, Asked: city.Asked[block]))
            .Where(one => one.arc >= 0)
            .Select(one => (one.Asked, Slot: assignment.Slots[one.Asked.Index], Pair: assignment.Network.PairOf(one.arc)))
            .Select(one => (one.Asked, one.Slot, Points: pairs.Points[one.Pair], Supply: city.Supplies[pairs.Supply[one.Pair]]))
            .Select(one => new Proposal(one.Asked.Request.Id, one.Asked.Block.Id, one.Supply.Id, one.Supply.IsGroup, Domain.WeekSlot.All[one.Slot], one.Points))
            .OrderBy(one => one.BlockId)];

    private static Dictionary<Guid, Worth> Prices(City city, Assignment assignment) => city.Supplies
        .Select(supply => (supply.Id, Price: assignment.Price[assignment.Network.NodeOf(supply.Index)]))
        .Where(one => one.Price is > 0 and < Potentials.Unreachable)
        .ToDictionary(one => one.Id, one => assignment.WorthOf(one.Price));

    private static NotHelped[] NotHelpedOf(City city, FeasiblePairs pairs, Assignment assignment, CancellationToken cancel)
    {
        int[] blocks = [.. Enumerable.Range(0, assignment.Chosen.Length).Where(block => assignment.Chosen[block] < 0).OrderBy(block => city.Asked[block].Block.Id)];
        var found = new NotHelped[blocks.Length];
        Parallel.For(0, blocks.Length, new ParallelOptions { CancellationToken = cancel }, index =>
        {
            var asked = city.Asked[blocks[index]];
            var fitting = pairs.Start[asked.Index + 1] - pairs.Start[asked.Index];
            found[index] = new(asked.Request.Id, asked.Block.Id, fitting > 0 ? NotHelped.Taken : Obstacles.Binding(Obstacles.Only(city, asked)), fitting);
        });
        return found;
    }
}
