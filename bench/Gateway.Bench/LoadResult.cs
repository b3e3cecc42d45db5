using System.Globalization;

namespace Samenspel.Gateway.Bench;

/// <summary>Requests a second, how long half and 99 of 100 took at most in milliseconds, and the proxy's processor time for one in microseconds.</summary>
internal sealed record LoadResult(double PerSecond, double P50, double P99, double Processor)
{
    public static LoadResult Of(double[] times, TimeSpan duration, TimeSpan processor)
    {
        Array.Sort(times);
        return new(times.Length / duration.TotalSeconds, times[times.Length / 2], times[(int)(times.Length * 0.99)], processor.TotalMicroseconds / times.Length);
    }

    public static LoadResult Median(IReadOnlyCollection<LoadResult> results)
    {
        double Middle(Func<LoadResult, double> value) => results.Select(value).Order().ElementAt(results.Count / 2);
        return new(Middle(r => r.PerSecond), Middle(r => r.P50), Middle(r => r.P99), Middle(r => r.Processor));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerSecond,8:F0} requests/s   p50 {P50,6:F2} ms   p99 {P99,6:F2} ms   processor {Processor,5:F1} us");
}
