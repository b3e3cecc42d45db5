namespace Samenspel.Matching.Engine.Input;

/// <summary>Travel time between districts in minutes; a pair that is not known counts neither for nor against.</summary>
public sealed class DistrictDistances
{
    private readonly Dictionary<string, int> indexes;
    private readonly int[,] minutes;

    private DistrictDistances(Dictionary<string, int> indexes, int[,] minutes) => (this.indexes, this.minutes) = (indexes, minutes);

    /// <summary>Nothing is known.</summary>
    public static readonly DistrictDistances Unknown = new([], new int[0, 0]);

    /// <summary>The table of these districts: <paramref name="minutes"/> between the i-th and the j-th.</summary>
    /// <exception cref="ArgumentException">The table is not square, or has another size than the list of districts.</exception>
    public static DistrictDistances Of(IReadOnlyList<string> districtCodes, int[,] minutes)
    {
        if (minutes.GetLength(0) != districtCodes.Count || minutes.GetLength(1) != districtCodes.Count)
            throw new ArgumentException("One row and one column for each district.", nameof(minutes));
        return new(districtCodes.Select((code, index) => (code, index)).ToDictionary(one => one.code, one => one.index, StringComparer.Ordinal), minutes);
    }

    /// <summary>The districts that are known.</summary>
    public IReadOnlyCollection<string> DistrictCodes => indexes.Keys;

    /// <summary>Minutes from one district to another; null when not known.</summary>
    public int? Between(string? from, string? to) =>
        from is not null && to is not null && indexes.TryGetValue(from, out var a) && indexes.TryGetValue(to, out var b) ? minutes[a, b] : null;
}
