using System.ComponentModel.DataAnnotations;
using Samenspel.Domain;

namespace Samenspel.Matching.Features.Runs;

/// <summary>When the whole city is matched by itself; section <c>MatchingRuns</c>.</summary>
internal sealed class RunOptions
{
    /// <summary>How often is looked whether a run waits.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:05:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The day of the week, before the matching meeting; without it nothing happens by itself.</summary>
    [EnumDataType(typeof(DayOfWeek))]
    public DayOfWeek? Day { get; set; }

    /// <summary>The time of that day, in the Netherlands.</summary>
    public TimeOnly Time { get; set; } = new(6, 0);

    /// <summary>The last moment of the schedule, not after now; null without a schedule.</summary>
    public DateTimeOffset? LastMoment(DateTimeOffset now)
    {
        if (Day is not { } day) return null;
        var today = now.DutchDay();
        var last = today.AddDays(-(((int)today.DayOfWeek - (int)day + 7) % 7)).InNetherlands(Time);
        return last <= now ? last : last.DutchDay().AddDays(-7).InNetherlands(Time);
    }
}
