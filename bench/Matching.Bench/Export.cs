using System.Diagnostics;
using Samenspel.CityCsv.Tables;

namespace Samenspel.Matching.Bench;

/// <summary>One run over an export of a municipality: what it gives, and how long it takes.</summary>
internal static class Export
{
    public static void Run(string folder)
    {
        try
        {
            var city = CsvCity.Read(folder);
            var watch = Stopwatch.StartNew();
            var result = Matcher.Solve(city);
            Console.WriteLine($"{city.Requests.Count:n0} requests, {city.Volunteers.Count:n0} volunteers, {city.Activities.Count:n0} groups on {city.Today:yyyy-MM-dd}");
            Console.WriteLine($"{result.Proposals.Count:n0} parts helped, {result.Unmatched.Count:n0} not, proven: {result.Certificate.IsProven}, in {watch.Elapsed.TotalSeconds:n2} s");
            foreach (var rule in result.Unmatched.GroupBy(one => one.BindingRuleId).OrderByDescending(same => same.Count()))
                Console.WriteLine($"  {rule.Key}: {rule.Count():n0}");
        }
        catch (CsvException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            Environment.ExitCode = 1;
        }
    }
}
