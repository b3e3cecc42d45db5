using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Forms;

/// <summary>What a page makes of the answer to a form that could not be done as it was sent.</summary>
public static class FormAnswer
{
    /// <summary>
    /// Tells the person what the service refused: at the field of the same name as the place in what was sent, else above the form, in our own words. The page keeps what was filled in.
    /// </summary>
    /// <param name="answer">What the service said.</param>
    /// <param name="errors">Gets the sentences.</param>
    /// <param name="http">Gets the status: 422 when the person can put it right, 503 when nobody answered.</param>
    /// <param name="text">Knows what to say when nobody answered.</param>
    /// <param name="field">The field that this refusal is about, where its code tells.</param>
    /// <param name="now">What stands in the fields now, for a form of something that others can change: shown beside what was typed when somebody did so meanwhile, or it does not go together with how things stand.</param>
    public static void Explain(
        this Answer answer, FormErrors errors, HttpContext http, IStringLocalizer<FormTexts> text, string? field = null, params IEnumerable<Current> now)
    {
        http.Response.StatusCode = answer.IsUnavailable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status422UnprocessableEntity;
        answer.ExplainPlaces(errors, http, (place, isAsked) => (isAsked ? place : null, text[!isAsked ? "Form.Refused" : IsFilled(http.Request.Form, place) ? "Form.Wrong" : "Form.Empty"]));
        if (errors.Any) return;

        errors.Add(field, answer.IsUnavailable ? text["Form.Silent"] : answer.IsChangedMeanwhile ? text["Form.ChangedMeanwhile"] : answer.IsSignedOut ? text["Form.SignedOut"]
            : answer.Problem?.Title is { Length: > 0 } title ? title : text["Form.Refused"]);
        if (!answer.IsChangedMeanwhile && answer.Status is not StatusCodes.Status409Conflict) return;

        foreach (var current in now.Where(one => !one.Values.Select(Plain).SequenceEqual(Typed(http.Request.Form, one.Field)))) errors.Show(current, text);
    }

    /// <summary>Tells which fields a service could not read, once for each. Never in its own sentences: they are for who writes programs. What no field of the form is called is told above it.</summary>
    /// <param name="answer">What the service said.</param>
    /// <param name="errors">Gets the sentences.</param>
    /// <param name="http">Has the form.</param>
    /// <param name="say">The field and the sentence of a place, and whether the form asked for it by that name.</param>
    internal static void ExplainPlaces(this Answer answer, FormErrors errors, HttpContext http, Func<string, bool, (string? Field, string Sentence)> say)
    {
        var form = http.Request.HasFormContentType ? http.Request.Form : FormCollection.Empty;
        foreach (var (place, isAsked) in (answer.Problem?.Errors ?? new Dictionary<string, string[]>()).Keys.Select(path => FieldOf(path, form)).Distinct())
        {
            var (field, sentence) = say(place, isAsked);
            if (!errors.All.Any(error => error.Field == field && error.Sentence == sentence)) errors.Add(field, sentence);
        }
    }

    /// <summary>What was filled in at a field, or on the lines of a list.</summary>
    private static IEnumerable<string> Typed(IFormCollection form, string field)
    {
        var lines = new FormReader(form).Lines(field);
        return (lines.Count > 0 ? lines : form[field].OfType<string>()).Select(Plain).Where(one => one.Length > 0);
    }

    /// <summary>A browser sends a line that ends in its own way.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    /// <summary>The name of the list that a field is a line of; else the name itself.</summary>
    internal static string ListOf(string field) => field.Split('[')[0];

    /// <summary>The field of a form that a place in what was sent is about: <c>does[0]</c> for <c>tasks.does[0].text</c>, and the whole list where the form has no such line.</summary>
    /// <param name="path">The place in what was sent.</param>
    /// <param name="form">What was filled in.</param>
    private static (string Place, bool IsAsked) FieldOf(string path, IFormCollection form)
    {
        var parts = path.Split('.').Reverse();
        string[] names = [path, .. path.Contains('[', StringComparison.Ordinal) ? parts.Where(part => part.Contains('[', StringComparison.Ordinal)) : parts];
        var name = names.FirstOrDefault(form.ContainsKey) ?? names.Select(ListOf).FirstOrDefault(list => Named(form, list).Any());
        return name is null ? (ListOf(path), false) : (name, true);
    }

    /// <summary>Whether something was filled in at a field, or on any line of its list: lines that were left empty are not sent, so the numbers may differ.</summary>
    private static bool IsFilled(IFormCollection form, string place) => Named(form, ListOf(place)).Any(one => one.Value.ToString().Trim().Length > 0);

    private static IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> Named(IFormCollection form, string name) =>
        form.Where(one => one.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || one.Key.StartsWith($"{name}[", StringComparison.OrdinalIgnoreCase));
}
