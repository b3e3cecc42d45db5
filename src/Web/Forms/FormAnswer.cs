using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Forms;

/// <summary>What a page makes of the answer to a form that could not be done as it was sent.</summary>
public static class FormAnswer
{
    /// <summary>
    /// Tells the person what the service refused: at the field of the same name as the place in what was sent, else above the form. The page keeps what was filled in.
    /// </summary>
    /// <param name="answer">What the service said.</param>
    /// <param name="errors">Gets the sentences.</param>
    /// <param name="http">Gets the status: 422 when the person can put it right, 503 when nobody answered.</param>
    /// <param name="text">Knows what to say when nobody answered.</param>
    /// <param name="field">The field that this refusal is about, where its code tells.</param>
    /// <param name="now">What stands in the fields now, for a form of something that others can change: shown beside what was typed when somebody did so meanwhile.</param>
    public static void Explain(
        this Answer answer, FormErrors errors, HttpContext http, IStringLocalizer<FormTexts> text, string? field = null, params IEnumerable<(string Field, string? Text)> now)
    {
        http.Response.StatusCode = answer.IsSilent ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status422UnprocessableEntity;
        foreach (var (place, sentences) in answer.Problem?.Errors ?? new Dictionary<string, string[]>())
            errors.Add(place, sentences.FirstOrDefault() ?? answer.Problem!.Title);
        if (errors.Any) return;

        errors.Add(field, answer.IsSilent ? text["Form.Silent"] : answer.IsChangedMeanwhile ? text["Form.ChangedMeanwhile"] : answer.IsSignedOut ? text["Form.SignedOut"]
            : answer.Problem?.Title is { Length: > 0 } title ? title : text["Form.Refused"]);
        if (!answer.IsChangedMeanwhile) return;

        foreach (var (name, current) in now.Where(one => one.Text?.Trim() != http.Request.Form[one.Field].ToString().Trim()))
            errors.Add(name, string.IsNullOrEmpty(current) ? text["Form.NowEmpty"] : text["Form.NowReads", current]);
    }
}
