using System.Diagnostics;
using Samenspel.CityCsv;

namespace Samenspel.Matching.Bench;

/// <summary>How long each part of the work takes for a city with as many volunteers as requests, beside the bare solver.</summary>
internal static class Speed
{
    public static void Run(int rounds, int size)
    {
        var input = CityGenerator.Make(CityShape.Balanced(size));
        List<double> whole = [], bare = [], ratio = [], explain = [], rank = [];
        var steps = new Dictionary<MatchingStep, List<double>>();
        MatchingResult? result = null;
        for (var round = -1; round < rounds; round++)
        {
            GC.Collect();
            var (ready, took) = Timed(() => IndexedInput.Of(input));
            (result, var solved) = Timed(() => Matcher.Solve(ready));
            var (_, explained) = Timed(() => Explanations.Of(ready, result));
            var one = input.Requests[7 * (round + 2)];
            var (_, ranked) = Timed(() => Ranking.Of(ready, one, one.Blocks[0], result.Prices));
            var alone = RawSpeed.Solve(ready, FeasiblePairs.Of(ready, CancellationToken.None)).TotalMilliseconds;
            if (round < 0) continue; // the first is for the compiler

            // What is told of everybody without a volunteer is part of the words, not of the reckoning.
            var reckoned = took + solved - result.Statistics.Took[MatchingStep.Explaining].TotalMilliseconds;
            (whole, bare, ratio, explain, rank) = ([.. whole, reckoned], [.. bare, alone], [.. ratio, reckoned / alone], [.. explain, explained], [.. rank, ranked]);
            foreach (var (step, time) in result.Statistics.Took) (steps.TryGetValue(step, out var times) ? times : steps[step] = []).Add(time.TotalMilliseconds);
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024;
        Console.WriteLine($"{result!.Statistics.Blocks} blocks, {result.Statistics.Volunteers} volunteers, {result.Statistics.Activities} groups, {result.Statistics.FeasiblePairs} feasible pairs "
            + $"({result.Statistics.FeasiblePairs / (double)result.Statistics.Blocks:F0} each), {result.Statistics.Helped} helped, proven: {result.Certificate.IsProven}; medians of {rounds}");
        Row("filter + score + solve + certificate", $"{Median(whole):F0} ms", "≤ 2000 ms");
        foreach (var (step, times) in steps) Row($"  {step.ToString().ToLowerInvariant()}", $"{Median(times):F0} ms", "");
        Row("bare solver on the same pairs", $"{Median(bare):F0} ms", "");
        Row("ratio, of each round", $"{Median(ratio):F2} ×", "≤ 4 ×");
        Row("explanations for all of it", $"{Median(explain):F0} ms", "≤ 1000 ms");
        Row("one request, ranked with reasons", $"{Median(rank):F1} ms", "≤ 10 ms");
        Row("memory, peak of the process", $"{peak:F0} MB", "≤ 600 MB");
    }

    /// <summary>The same density from small to large.</summary>
    public static void Growth(int middle)
    {
        var points = new List<(double Size, double Time)>();
        foreach (var size in new[] { middle / 4, middle / 2, middle, middle * 2, middle * 4 })
        {
            var input = CityGenerator.Make(CityShape.Balanced(size));
            if (points.Count == 0) Matcher.Solve(input);
            GC.Collect();
            var (city, took) = Timed(() => IndexedInput.Of(input));
            var (result, solved) = Timed(() => Matcher.Solve(city));
            var reckoned = took + solved - result.Statistics.Took[MatchingStep.Explaining].TotalMilliseconds;
            points.Add((size, reckoned));
            Row($"{size} × {size}", $"{reckoned:F0} ms", $"{result.Statistics.FeasiblePairs / (double)result.Statistics.Blocks:F0} pairs each, proven: {result.Certificate.IsProven}");
        }
        var (x, y) = (points.Average(one => Math.Log(one.Size)), points.Average(one => Math.Log(one.Time)));
        var exponent = points.Sum(one => (Math.Log(one.Size) - x) * (Math.Log(one.Time) - y)) / points.Sum(one => Math.Pow(Math.Log(one.Size) - x, 2));
        Row("exponent", $"{exponent:F2}", "near 1");
    }

    public static void Row(string what, string value, string aim) => Console.WriteLine($"| {what,-40} | {value,14} | {aim,-32} |");

    private static (T Result, double Milliseconds) Timed<T>(Func<T> work)
    {
        var since = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(since).TotalMilliseconds);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
