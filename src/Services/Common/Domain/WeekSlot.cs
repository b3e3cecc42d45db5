namespace Samenspel.Domain;

/// <summary>A part of a day in the week, as a code: <c>tuesday-morning</c>.</summary>
public static class WeekSlot
{
    /// <summary>The parts of a day, with the hours that a calendar shows for them.</summary>
    private static readonly (string Code, TimeOnly From, TimeOnly Until)[] Parts =
    [
        ("morning", new(9, 0), new(12, 0)), ("afternoon", new(13, 0), new(17, 0)), ("evening", new(19, 0), new(22, 0)),
    ];

    /// <summary>All 21 codes, Monday morning first.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. from day in new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }
           from part in Parts
           select $"{day}-{part.Code}",
    ];

    /// <summary>On which day of the week it is, and between which hours.</summary>
    /// <param name="code">One of <see cref="All"/>.</param>
    public static (DayOfWeek Day, TimeOnly From, TimeOnly Until) TimeOf(string code)
    {
        var (day, part) = (code.Split('-')[0], code.Split('-')[1]);
        var (_, from, until) = Parts.Single(one => one.Code == part);
        return (Enum.Parse<DayOfWeek>(day, ignoreCase: true), from, until);
    }
}
