namespace Samenspel.Domain;

/// <summary>Roles, visits and consents count by days, and a day is a day in the Netherlands.</summary>
public static class DutchCalendar
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day it is in the Netherlands.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().DutchDay();

    /// <summary>The day it was in the Netherlands at this moment.</summary>
    public static DateOnly DutchDay(this DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>What the clock in the Netherlands showed at this moment.</summary>
    public static TimeOnly DutchTime(this DateTimeOffset moment) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The moment at which the clock in the Netherlands shows this time on this day.</summary>
    public static DateTimeOffset InNetherlands(this DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
