namespace Samenspel.Web.Forms;

/// <summary>What people fill in is a day and a time of the Netherlands; services want a moment.</summary>
public static class DutchMoment
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The moment of a time on a day: in summer and in winter as the clock tells it.</summary>
    public static DateTimeOffset At(this DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }
}
