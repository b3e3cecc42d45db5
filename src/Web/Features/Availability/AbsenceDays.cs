using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Identity;

namespace Samenspel.Web.Features.Availability;

/// <summary>The days of an absence, in words.</summary>
internal static class AbsenceDays
{
    /// <summary>One day, or the first and the last.</summary>
    public static string Say(ListAbsencesItem absence, IStringLocalizer<AvailabilityTexts> text) => Say(absence.From, absence.Until, text);

    /// <summary>One day, or the first and the last.</summary>
    public static string Say(DateOnly from, DateOnly until, IStringLocalizer<AvailabilityTexts> text) =>
        from == until ? text["Absence.Day", Day(from)] : text["Absence.Line", Day(from), Day(until)];

    private static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);
}
