namespace Samenspel.Web.Bench;

/// <summary>Times to the first byte of one page, in words of a table.</summary>
internal static class Times
{
    /// <returns>Median and 95th percentile in milliseconds, and of how many.</returns>
    public static string Of(IEnumerable<Opened> opened, string page)
    {
        double[] times = [.. opened.Where(one => one.Page == page).Select(one => one.FirstByte).Order()];
        return times.Length == 0 ? $"{"-",9} {"-",7} {0,6}" : FormattableString.Invariant($"{times[times.Length / 2],9:F1} {times[(int)(times.Length * 0.95)],7:F1} {times.Length,6}");
    }
}
