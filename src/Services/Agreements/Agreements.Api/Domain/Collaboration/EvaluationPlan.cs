using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>When a collaboration is looked back upon: two, six and twelve months after it started.</summary>
internal static class EvaluationPlan
{
    public static readonly IReadOnlyList<int> Months = [2, 6, 12];

    /// <summary>Nobody needs to wait for the very day.</summary>
    private const int DaysEarly = 14;

    public static DateOnly DueOn(DateTimeOffset activatedAt, int months) => activatedAt.DutchDay().AddMonths(months);

    public static bool IsOpen(DateTimeOffset activatedAt, int months, DateOnly today) => today >= DueOn(activatedAt, months).AddDays(-DaysEarly);
}

/// <summary>How what moves a volunteer moved since the evaluation before.</summary>
/// <param name="Came">Motives that are new in the first three.</param>
/// <param name="Went">Motives that are no longer there.</param>
/// <param name="IsFirstOther">Whether the most important is another one.</param>
public sealed record MotiveDrift(IReadOnlyList<string> Came, IReadOnlyList<string> Went, bool IsFirstOther)
{
    internal static MotiveDrift Between(IReadOnlyList<string> before, IReadOnlyList<string> now) =>
        new([.. now.Except(before)], [.. before.Except(now)], !before.Take(1).SequenceEqual(now.Take(1)));
}
