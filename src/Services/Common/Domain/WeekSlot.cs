namespace Samenspel.Domain;

/// <summary>A part of a day in the week, as a code: <c>tuesday-morning</c>.</summary>
public static class WeekSlot
{
    /// <summary>All 21 codes, Monday morning first.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. from day in new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }
           from part in new[] { "morning", "afternoon", "evening" }
           select $"{day}-{part}",
    ];
}
