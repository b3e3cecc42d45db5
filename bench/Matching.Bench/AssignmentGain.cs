using Samenspel.CityCsv;

namespace Samenspel.Matching.Bench;

/// <summary>What the best assignment gives over two ways of going one by one.</summary>
internal static class AssignmentGain
{
    private const int Seeds = 5;

    public static void Run(int size)
    {
        foreach (var (name, shape) in new (string, Func<int, CityShape>)[] { ("balanced", seed => CityShape.Balanced(size, seed)), ("shortage", seed => CityShape.Shortage(size, seed)), ("surplus", seed => CityShape.Surplus(size, seed)) })
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var city = IndexedInput.Of(CityGenerator.Make(shape(seed)));
                var pairs = FeasiblePairs.Of(city, CancellationToken.None);
                var result = Matcher.Solve(city);
                var priorities = city.Demands.ToDictionary(one => one.Block.Id, one => one.Priority);
                var best = new Outcome(result.Proposals.Count, result.Proposals.Sum(one => (long)priorities[one.BlockId]), result.Statistics.TotalPoints);
                Speed.Row($"{name} {seed}: best", $"{best.Helped}", $"of {city.Demands.Count}, {best.Points} points");
                Row("  first come, first served", GreedyBaseline.FirstComeFirstServed(city, pairs), best);
                Row("  best pair first", GreedyBaseline.BestPairFirst(city, pairs), best);
            }
    }

    private static void Row(string what, Outcome greedy, Outcome best) => Speed.Row(what, $"{greedy.Helped}",
        $"best: {More(best.Helped, greedy.Helped)} people, {More(best.Priority, greedy.Priority)} by priority, {More(best.Points, greedy.Points)} points");

    private static string More(long best, long greedy) => $"{100.0 * (best - greedy) / greedy:+0.0;-0.0} %";
}
