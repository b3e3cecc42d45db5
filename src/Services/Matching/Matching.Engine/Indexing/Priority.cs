namespace Samenspel.Matching.Engine.Indexing;

/// <summary>
/// Who goes first: each week of waiting counts one, a heavier situation four or eight, and what is urgent, or has waited longer than
/// the limit, comes before everything else. It only orders: because the requests that can be helped together form a matroid (each is
/// one unit of flow to its own volunteer), helping those of the highest priority first never lowers how many are helped in all
/// (Edmonds, "Matroids and the greedy algorithm", 1971).
/// </summary>
internal static class Priority
{
    private const int MaxWeeks = 52, BySeverity = 4, Urgent = MaxWeeks + 2 * BySeverity + 1;

    /// <summary>The highest priority there is.</summary>
    public const int Most = 1 + MaxWeeks + 2 * BySeverity + Urgent;

    /// <summary>1 to <see cref="Most"/>.</summary>
    public static int Of(Request request, Programme programme)
    {
        var weeks = Math.Clamp(request.WaitingDays / 7, 0, MaxWeeks);
        var isUrgent = request.IsUrgent || weeks >= programme.WaitingLimitWeeks;
        return 1 + weeks + BySeverity * (int)request.Severity + (isUrgent ? Urgent : 0);
    }
}
