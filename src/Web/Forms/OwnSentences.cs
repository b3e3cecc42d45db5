using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Forms;

/// <summary>What is to be put right in a form, in the words of its page: its texts <c>Wrong.field</c>, and <c>Wrong.other</c> for what has none.</summary>
public static class OwnSentences
{
    /// <summary>Tells what the service could not read, at the fields of the same name; all else as every page does.</summary>
    /// <param name="answer">What the service said.</param>
    /// <param name="errors">Gets the sentences.</param>
    /// <param name="http">Gets the status.</param>
    /// <param name="text">What every page says.</param>
    /// <param name="own">What this page says.</param>
    /// <param name="field">The field that this refusal is about, where its code tells.</param>
    /// <param name="now">What stands in the fields now, for a form of something that others can change.</param>
    public static void Explain(
        this Answer answer, FormErrors errors, HttpContext http, IStringLocalizer<FormTexts> text, IStringLocalizer own, string? field = null, params IEnumerable<Current> now)
    {
        answer.ExplainPlaces(errors, http, (place, isAsked) => own[$"Wrong.{FormAnswer.ListOf(place)}"] is { ResourceNotFound: false } said ? (place, said.Value) : (isAsked ? place : null, own["Wrong.other"].Value));
        if (!errors.Any) answer.Explain(errors, http, text, field, now);
        else http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>Whether nothing is to be put right; else the page is shown again.</summary>
    public static bool IsRight(this FormErrors errors, HttpContext http)
    {
        if (errors.Any) http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return !errors.Any;
    }

    /// <summary>What was sent, to be sent again: when somebody else changed the same, with the version that is read now.</summary>
    public static SentForm Again(this SentForm sent, Answer answer) => answer.IsChangedMeanwhile ? sent with { ETag = null } : sent;

    /// <summary>What was filled in; null when nothing was, so that it is not sent.</summary>
    public static string? TextOrNull(this FormReader form, string name) => form.Text(name) is { Length: > 0 } text ? text : null;
}
