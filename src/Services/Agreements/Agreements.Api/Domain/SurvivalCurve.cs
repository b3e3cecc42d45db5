namespace Samenspel.Agreements.Domain;

/// <summary>
/// How long collaborations last, with those that still go on counted as far as they got: leaving them out would make every
/// young city look bad. The product-limit estimate of Kaplan and Meier (Journal of the American Statistical Association, 1958).
/// </summary>
internal sealed class SurvivalCurve
{
    private readonly IReadOnlyCollection<(int Days, bool HasEnded, int Count)> lengths;
    private readonly List<(int Day, double Share)> steps = [];

    /// <param name="collaborations">For each length in days, until the end or until today when they go on: how many there are.</param>
    public SurvivalCurve(IReadOnlyCollection<(int Days, bool HasEnded, int Count)> collaborations)
    {
        lengths = collaborations;
        var share = 1.0;
        foreach (var day in collaborations.Where(one => one.HasEnded).GroupBy(one => one.Days).OrderBy(day => day.Key))
            steps.Add((day.Key, share *= 1 - ((double)day.Sum(one => one.Count) / Followed(day.Key))));
    }

    /// <summary>How many collaborations were followed at least this long.</summary>
    public int Followed(int days) => lengths.Where(one => one.Days >= days).Sum(one => one.Count);

    /// <summary>Which part, from 0 to 1, is still together after this many days.</summary>
    public double ShareAfter(int days) => steps.LastOrDefault(step => step.Day <= days, (Day: 0, Share: 1)).Share;

    /// <summary>The day by which half have ended; null when more than half last longer than anybody was followed.</summary>
    public int? MedianDays => steps.Where(step => step.Share <= 0.5).Select(step => (int?)step.Day).FirstOrDefault();
}
