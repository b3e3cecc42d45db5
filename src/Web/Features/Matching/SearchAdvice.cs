using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.Forms;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Features.Matching;

/// <summary>Something that may give more people, in words.</summary>
/// <param name="Sentence">What it is and what it gives.</param>
/// <param name="Href">The page where the reader does it; null when there is none for this reader.</param>
/// <param name="Link">The name of the link: of <c>MatchingTexts</c>.</param>
internal sealed record SearchAdvice(string Sentence, string? Href = null, string? Link = null)
{
    /// <summary>What a professional of the team can do: ask otherwise together with the inhabitant, or have others look along.</summary>
    /// <param name="request">The request of the own team.</param>
    /// <param name="found">What the service counted.</param>
    /// <param name="text">The texts of this part.</param>
    /// <param name="word">Words of codes.</param>
    /// <param name="places">What districts are called.</param>
    public static IReadOnlyList<SearchAdvice> ForTeam(GetOpenRequestResponse request, ListAlternativesResponse found, IStringLocalizer<MatchingTexts> text, IStringLocalizer<Words> word, Places places)
    {
        // A part of a respite is no request with a profile.
        var (href, link) = request.Starts is not null ? ((string?)null, (string?)null)
            : request.Status is MatchRequestStatus.Open ? ($"/requests/{request.Id}/profile", "Help.ToProfile") : ($"/requests/{request.Id}", "Help.ToRequest");
        return
        [
            .. found.Items.Select(one => new SearchAdvice(Say(one, text, word, places), IsForCoordinator(one) ? null : href, IsForCoordinator(one) ? null : link)),
            .. found.Fitting > 0 ? [] : new SearchAdvice[]
            {
                new(text["Help.Ambassador"], $"/clients/{request.ClientId}/consult", "Help.ToConsult"),
                new(text["Help.Network"], $"/clients/{request.ClientId}/network", "Help.ToNetwork"),
            },
        ];
    }

    /// <summary>What a coordinator can do: ask the own volunteers. What the inhabitant decides is not among it.</summary>
    public static IReadOnlyList<SearchAdvice> ForCoordinator(GetOpenRequestResponse request, ListAlternativesResponse found, IStringLocalizer<MatchingTexts> text, IStringLocalizer<Words> word, Places places) =>
    [
        .. found.Items.Where(IsForCoordinator).Select(one => new SearchAdvice(Say(one, text, word, places))),
        .. found.Fitting > 0 ? [] : new SearchAdvice[] { new(text["Help.OwnVolunteers"], $"/open-requests/{request.Id}?fits=no", "Help.ToOwnVolunteers"), new(text["Help.TeamDecides"]) },
    ];

    /// <summary>Whether all that changes is for the volunteers: a training they do, or a district they come from.</summary>
    private static bool IsForCoordinator(ListAlternativesItem one) => one.Code.Split('+').All(code => code.Split(':')[0] is "training" or "district");

    private static string Say(ListAlternativesItem one, IStringLocalizer<MatchingTexts> text, IStringLocalizer<Words> word, Places places)
    {
        string?[] changes = [.. one.Code.Split('+').Select(code => Change(code, text, word, places))];
        if (changes.Contains(null)) return MatchWords.In(one.Dutch, one.English);
        return string.Join(' ', [.. changes, text[one.Candidates == 1 ? "Help.GivesOne" : "Help.Gives", one.Candidates], .. FreeOf(one, text)]);
    }

    /// <summary>How many of them have time now, when not all have.</summary>
    private static IEnumerable<string?> FreeOf(ListAlternativesItem one, IStringLocalizer<MatchingTexts> text) =>
        one.Free == one.Candidates ? [] : [text[one.Free > 0 ? "Help.SomeFree" : one.Candidates == 1 ? "Help.OneTaken" : "Help.AllTaken", one.Free]];

    /// <summary>One change as a question; null when its code is not known here.</summary>
    private static string? Change(string code, IStringLocalizer<MatchingTexts> text, IStringLocalizer<Words> word, Places places) => code.Split(':') switch
    {
        ["slot", var slot] => text["Help.Change.slot", MatchWords.Slot(slot, text)].Value,
        ["day", var day] when Enum.TryParse<System.DayOfWeek>(day, ignoreCase: true, out var known) => text["Help.Change.slot", CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(known)].Value,
        ["language"] => text["Help.Change.language"].Value,
        ["training", var training] => text["Help.Change.training", word[$"Training.{training}"]].Value,
        ["circumstance", var circumstance] => text["Help.Change.circumstance", word[$"Circumstance.{circumstance}"]].Value,
        ["district", var district] => places.Teams.GetValueOrDefault(district) is { } where ? text["Help.Change.district", where].Value : text["Help.Change.nearby"].Value,
        ["activity", var activity] => text["Help.Change.activity", word[$"Activity.{activity}"]].Value,
        _ => null,
    };
}
