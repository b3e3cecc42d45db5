using System.ComponentModel.DataAnnotations;
using Samenspel.Domain;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>When clients are asked privately how it goes; section <c>CheckIns</c>.</summary>
internal sealed class CheckInOptions
{
    private static readonly TimeOnly Morning = new(10, 0);

    /// <summary>How often is looked whether it is time for something.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after a visit the client is asked; without it the next morning at ten, in Development at once.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan? FirstAfter { get; set; }

    /// <summary>How long until the client is asked again.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan Repeat { get; set; } = TimeSpan.FromDays(28);

    /// <summary>After how long no answer counts as none.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan UnansweredAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long a link can be used.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "60.00:00:00")]
    public TimeSpan LinkValid { get; set; } = TimeSpan.FromDays(14);

    /// <summary>When a check after a visit on this day is due.</summary>
    public DateTimeOffset AskAfter(DateOnly visitedOn, DateTimeOffset now) =>
        FirstAfter is { } wait ? now + wait : visitedOn.AddDays(1).InNetherlands(Morning);
}
