using System.Globalization;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Forms;
using DayOfWeek = Samenspel.Web.Api.Agreements.DayOfWeek;

namespace Samenspel.Web.Features.Availability;

/// <summary>From when until when somebody can be called on a day, as it is filled in.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Number">Which of the hours of that day.</param>
/// <param name="From">The beginning; empty when there is none.</param>
/// <param name="Until">The end.</param>
public sealed record HourRow(DayOfWeek Day, int Number, string From = "", string Until = "")
{
    private const int MostOfDay = 4;
    private static readonly DayOfWeek[] Days = [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))];

    /// <summary>Name of the field with the beginning.</summary>
    public string FromName => $"from-{Code}";

    /// <summary>Name of the field with the end.</summary>
    public string UntilName => $"until-{Code}";

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsEmpty => From.Length == 0 && Until.Length == 0;

    private string Code => $"{Day.ToString().ToLowerInvariant()}-{Number}";

    /// <summary>A day, in words.</summary>
    public static string DayName(DayOfWeek day) => CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName((System.DayOfWeek)day);

    /// <summary>A row for each hours of a week, and for each day without.</summary>
    public static IReadOnlyList<HourRow> Of(IEnumerable<Hours> week)
    {
        var known = week.ToLookup(hours => hours.Day);
        return
        [
            .. Days.SelectMany(day => known[day].Any()
                ? known[day].Select((hours, number) => new HourRow(day, number, hours.From[..5], hours.Until[..5]))
                : [new HourRow(day, 0)]),
        ];
    }

    /// <summary>What was filled in.</summary>
    public static IReadOnlyList<HourRow> Of(FormReader form) =>
    [
        .. from day in Days
           from number in Enumerable.Range(0, MostOfDay)
           let row = new HourRow(day, number)
           let filled = row with { From = form.Text(row.FromName), Until = form.Text(row.UntilName) }
           where number == 0 || !filled.IsEmpty
           select filled,
    ];

    /// <summary>As the service takes it; null when it cannot be read as times.</summary>
    public Hours? Hours => Time(From) is { } from && Time(Until) is { } until ? new() { Day = Day, From = Write(from), Until = Write(until) } : null;

    /// <summary>Whether the end comes after the beginning.</summary>
    public bool IsInOrder => Time(From) < Time(Until);

    private static TimeOnly? Time(string text) => TimeOnly.TryParse(text.Replace('.', ':'), CultureInfo.InvariantCulture, out var time) ? time : null;

    private static string Write(TimeOnly time) => time.ToString("O", CultureInfo.InvariantCulture)[..8];
}
