namespace Samenspel.Identity.Domain;

/// <summary>Roles begin and end on days, and a day is a day in the Netherlands.</summary>
internal static class DutchCalendar
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);
}
