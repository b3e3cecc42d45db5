using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api.Matching;

namespace Samenspel.Web.Features.Matching;

/// <summary>How days, parts of a week and reasons are said.</summary>
internal static class MatchWords
{
    /// <summary>A sentence that comes in both languages, in that of the page.</summary>
    public static string In(string dutch, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : dutch;

    /// <summary>Reasons, in the language of the page.</summary>
    public static IReadOnlyList<string> Sentences(this IEnumerable<FitReason> reasons) => [.. reasons.Select(reason => In(reason.Dutch, reason.English))];

    /// <summary>A day, as <c>zaterdag 5 december</c>.</summary>
    public static string Day(this DateTimeOffset moment) => moment.DutchDay().ToString("dddd d MMMM", CultureInfo.CurrentCulture);

    /// <summary>A day and a time of the Netherlands.</summary>
    public static string Moment(this DateTimeOffset moment, IStringLocalizer<MatchingTexts> text) =>
        text["Moment", moment.Day(), $"{moment.DutchTime():HH:mm}"];

    /// <summary>When it suits: the days of a respite, else the parts of the week.</summary>
    public static string When(IReadOnlyList<string> slots, DateTimeOffset? starts, DateTimeOffset? ends, IStringLocalizer<MatchingTexts> text) =>
        starts is { } from && ends is { } until ? text["When.Between", from.Moment(text), until.Moment(text)] : string.Join(", ", slots.Select(slot => Slot(slot, text)));

    /// <summary>A part of the week, as <c>zaterdagochtend</c>.</summary>
    public static string Slot(string code, IStringLocalizer<MatchingTexts> text) =>
        code.Split('-') is [var name, var part] && Enum.TryParse<System.DayOfWeek>(name, ignoreCase: true, out var day)
            ? text[$"Slot.{part}", CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(day)]
            : code;
}
