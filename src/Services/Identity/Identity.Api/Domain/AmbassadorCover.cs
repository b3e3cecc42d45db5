namespace Samenspel.Identity.Domain;

/// <summary>Until when a team has an ambassador without a day in between.</summary>
internal static class AmbassadorCover
{
    /// <summary>A placement that ends within this many days and has no successor asks for one.</summary>
    public const int DaysAhead = 30;

    /// <summary>The last day of an unbroken row of placements that began; null when nobody is there today.</summary>
    public static DateOnly? LastDay(IEnumerable<AmbassadorPlacement> ofTeam, DateOnly today)
    {
        DateOnly? covered = null;
        foreach (var placement in ofTeam.Where(p => p.BrokenOffAt is null && p.Until >= today).OrderBy(p => p.From))
        {
            var gapless = placement.From <= (covered?.AddDays(1) ?? today);
            if (gapless && (covered is null || placement.Until > covered)) covered = placement.Until;
        }
        return covered;
    }

    /// <summary>Whether somebody must look for an ambassador now.</summary>
    public static bool NeedsSuccessor(DateOnly? lastDay, DateOnly today) => lastDay is null || lastDay.Value.DayNumber - today.DayNumber < DaysAhead;
}
