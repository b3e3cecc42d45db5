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
        Solve(IndexedInput.Of(input), progress, cancel);

    /// <summary>Solves a city that is ready to be compared.</summary>
    public static MatchingResult Solve(IndexedInput indexed, IProgress<MatchingStep>? progress = null, CancellationToken cancel = default)
    {
        var times = new StepTimer(progress);
        times.Begin(MatchingStep.Comparing);
        var pairs = FeasiblePairs.Of(indexed, cancel);
        var assignment = Assignment.Solve(indexed, pairs, times, cancel);
        times.Begin(MatchingStep.Explaining);
        var proposals = Proposals(indexed, pairs, assignment);
        var (prices, scarcity) = assignment.Certificate.IsProven ? (Prices(indexed, assignment), ScarcityMap.Of(indexed, assignment)) : ([], []);
        var unmatched = UnmatchedOf(indexed, pairs, assignment, cancel);
        times.End();
        return new MatchingResult
        {
            ProgrammeVersion = indexed.Input.Programme.Version,
            Seed = indexed.Input.Seed,
            Proposals = proposals,
            Unmatched = unmatched,
            Prices = prices,
            Scarcity = scarcity,
            Certificate = assignment.Certificate,
            Statistics = new(
                indexed.Input.Requests.Count, indexed.Demands.Count, indexed.Input.Volunteers.Count, indexed.Input.Activities.Count, pairs.Count,
                proposals.Count, proposals.Sum(one => (long)one.Points))
            { Took = times.Took },
        };
    }

    private static List<Proposal> Proposals(IndexedInput indexed, FeasiblePairs pairs, Assignment assignment) =>
        [.. assignment.Chosen
            .Select((arc, block) => (arc, Demand: indexed.Demands[block]))
            .Where(one => one.arc >= 0)
            .Select(one => (one.Demand, Slot: assignment.Slots[one.Demand.Index], Pair: assignment.Network.PairOf(one.arc)))
            .Select(one => (one.Demand, one.Slot, Points: pairs.Points[one.Pair], Supply: indexed.Supplies[pairs.Supply[one.Pair]]))
            .Select(one => new Proposal(one.Demand.Request.Id, one.Demand.Block.Id, one.Supply.Id, one.Supply.IsGroup, Domain.WeekSlot.All[one.Slot], one.Points))
            .OrderBy(one => one.BlockId)];

    private static Dictionary<Guid, AssignmentValue> Prices(IndexedInput indexed, Assignment assignment) => indexed.Supplies
        .Select(supply => (supply.Id, Price: assignment.Price[assignment.Network.NodeOf(supply.Index)]))
        .Where(one => one.Price is > 0 and < Potentials.Unreachable)
        .ToDictionary(one => one.Id, one => assignment.ValueOf(one.Price));

    private static UnmatchedBlock[] UnmatchedOf(IndexedInput indexed, FeasiblePairs pairs, Assignment assignment, CancellationToken cancel)
    {
        int[] blocks = [.. Enumerable.Range(0, assignment.Chosen.Length).Where(block => assignment.Chosen[block] < 0).OrderBy(block => indexed.Demands[block].Block.Id)];
        var found = new UnmatchedBlock[blocks.Length];
        Parallel.For(0, blocks.Length, new ParallelOptions { CancellationToken = cancel }, index =>
        {
            var demand = indexed.Demands[blocks[index]];
            var fitting = pairs.Start[demand.Index + 1] - pairs.Start[demand.Index];
            found[index] = new(demand.Request.Id, demand.Block.Id, fitting > 0 ? UnmatchedBlock.Taken : Obstacles.Binding(Obstacles.OnlyFailing(indexed, demand)), fitting);
        });
        return found;
    }
}
