namespace Samenspel.Signals.Domain;

/// <summary>Days on which people are at work: Monday to Friday.</summary>
internal static class WorkingDays
{
    /// <summary>So many working days after this day.</summary>
    public static DateOnly AddWorkingDays(this DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) days--;
        }
        return day;
    }
}
