using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Kit;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Forms;

/// <summary>The codes that all services share, to choose from.</summary>
public static class CodeOptions
{
    /// <summary>Languages that are spoken a lot in Dutch towns, by their codes of ISO 639-3.</summary>
    public static readonly IReadOnlyList<string> Languages = ["nld", "eng", "ara", "tur", "rif", "pol", "ukr", "fas", "som", "tir", "spa", "fra", "deu"];

    /// <summary>What a volunteer and an inhabitant do together.</summary>
    public static IReadOnlyList<Option> Activities(this IStringLocalizer<Words> word) => [.. SupportActivity.All.Select(one => new Option(one.Code, word[$"Activity.{one.Code}"]))];

    /// <summary>What somebody needs to take part.</summary>
    public static IReadOnlyList<Option> Needs(this IStringLocalizer<Words> word) => [.. FunctionalNeed.All.Select(one => new Option(one.Code, word[$"Need.{one.Code}"]))];

    /// <summary>How somebody is.</summary>
    public static IReadOnlyList<Option> Traits(this IStringLocalizer<Words> word) => [.. VolunteerTrait.All.Select(one => new Option(one.Code, word[$"Trait.{one.Code}"]))];

    /// <summary>What some support asks to have learned.</summary>
    public static IReadOnlyList<Option> Trainings(this IStringLocalizer<Words> word) => [.. VolunteerTraining.All.Select(one => new Option(one.Code, word[$"Training.{one.Code}"]))];

    /// <summary>What a volunteer may meet.</summary>
    public static IReadOnlyList<Option> Circumstances(this IStringLocalizer<Words> word) => [.. Circumstance.All.Select(one => new Option(one.Code, word[$"Circumstance.{one.Code}"]))];

    /// <summary>Why somebody volunteers.</summary>
    public static IReadOnlyList<Option> Motives(this IStringLocalizer<Words> word) => [.. Motive.All.Select(one => new Option(one.Code, word[$"Motive.{one.Code}"]))];

    /// <summary>Languages, and those that were chosen before: these go by their code when they are none of the list.</summary>
    public static IReadOnlyList<Option> Spoken(this IStringLocalizer<Words> word, IEnumerable<string> chosen) => [.. Languages.Union(chosen).Select(code => new Option(code, word.Language(code)))];

    /// <summary>The name of a language.</summary>
    public static string Language(this IStringLocalizer<Words> word, string code) => word[$"Language.{code}"] is { ResourceNotFound: false } name ? name : code;

    /// <summary>A part of the week in words: <c>dinsdagochtend</c>.</summary>
    public static string Slot(this IStringLocalizer<Words> word, string slot) =>
        slot.Split('-') is [var day, var part] && Enum.TryParse<DayOfWeek>(day, ignoreCase: true, out var known)
            ? word[$"Part.{part}", System.Globalization.CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(known)] : slot;
}
