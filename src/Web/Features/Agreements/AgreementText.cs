using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Agreements;

/// <summary>What people say yes to: who does what, and how they go about it.</summary>
public sealed record AgreementText(
    IReadOnlyList<string> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<string> OtherDoes,
    ResponsibilityKind Responsibility, ContactRhythm? Rhythm, string? Pace, string? Goal, Commitment? VolunteerSide, Commitment? ClientSide)
{
    /// <summary>The text that is written or holds.</summary>
    public static AgreementText Of(GetAgreementResponse one) => new(
        [.. one.Tasks.Does.Select(task => task.Text)], one.Tasks.DoesNot, one.Tasks.ClientDoes, one.Tasks.OtherDoes,
        one.Responsibility.Kind, one.Terms.Rhythm, one.Terms.Pace, one.Terms.Goal, one.Terms.VolunteerSide, one.Terms.ClientSide);

    /// <summary>A text that was proposed.</summary>
    public static AgreementText Of(ListVersionsItem version) => new(
        [.. version.Does.Select(task => task.Text)], version.DoesNot, version.ClientDoes, version.OtherDoes,
        version.Responsibility, version.Rhythm, version.Pace, version.Goal, version.VolunteerSide, version.ClientSide);

    /// <summary>Each part with its name and its lines, in the order in which it is read.</summary>
    /// <param name="people">Who they are, as the reader calls them.</param>
    /// <param name="text">Knows the names of the parts.</param>
    public IReadOnlyList<(string Title, IReadOnlyList<string> Lines)> Parts(AgreementPeople people, IStringLocalizer<AgreementTexts> text) =>
    [
        (text["Part.Does", people.Volunteer], Does), (text["Part.DoesNot", people.Volunteer], DoesNot), (text["Part.ClientDoes", people.Client], ClientDoes), (text["Part.OtherDoes"], OtherDoes),
        (text["Part.Responsibility"], [text[$"Responsibility.{Responsibility}"]]),
        .. HowTo(people, text).Select(fact => (fact.Question, fact.Lines)),
    ];

    /// <summary>How they go about it, as far as it was said.</summary>
    public IReadOnlyList<GivenAnswer> HowTo(AgreementPeople people, IStringLocalizer<AgreementTexts> text) =>
    [
        new(text["Part.Goal"], Goal), new(text["Part.Rhythm"], Said(Rhythm, text)), new(text["Part.Pace"], Pace),
        new(text["Part.VolunteerSide", people.Volunteer], Said(VolunteerSide, text)), new(text["Part.ClientSide", people.Client], Said(ClientSide, text)),
    ];

    private static string? Said(ContactRhythm? rhythm, IStringLocalizer<AgreementTexts> text) => rhythm is null ? null
        : rhythm.Times == 1 ? text[$"Rhythm.Once.{rhythm.Per}"].Value : text[$"Rhythm.{rhythm.Per}", rhythm.Times].Value;

    private static IReadOnlyList<string> Said(Commitment? side, IStringLocalizer<AgreementTexts> text) => side is null ? [] :
    [
        side.MinimumWeeks == 0 ? text["Side.NoMinimum"] : text["Side.Weeks", side.MinimumWeeks.ToString(CultureInfo.CurrentCulture)],
        .. side.NoticeDays == 0 ? Array.Empty<string>() : [text["Side.Notice", side.NoticeDays.ToString(CultureInfo.CurrentCulture)]],
        .. side.CancelRule is { Length: > 0 } rule ? [rule] : Array.Empty<string>(),
    ];
}
