using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Forms;

/// <summary>
/// Somebody else wrote something in a field meanwhile, and who fills in the form takes that over: nothing is kept yet, the page comes back
/// with the other's text in the field. All that is needed goes along with the form.
/// </summary>
public static class TakingOver
{
    /// <summary>Whether a text is taken over now; what else somebody wrote stays shown.</summary>
    /// <param name="form">What was sent, in which the field holds the other's text already.</param>
    /// <param name="errors">Gets what else somebody wrote.</param>
    /// <param name="text">Knows how to say it.</param>
    public static bool TakesOver(this FormReader form, FormErrors errors, IStringLocalizer<FormTexts> text)
    {
        if (form.Text(TakeOver.Button) is not { Length: > 0 } taken) return false;
        foreach (var field in form.Texts(TakeOver.Fields).Where(field => field != taken)) errors.Show(new(field, form.Texts(TakeOver.Of(field)), form.Text(TakeOver.Shown(field))), text);
        return true;
    }

    /// <summary>Shows what stands in a field now beside what was typed, to be taken over.</summary>
    internal static void Show(this FormErrors errors, Current now, IStringLocalizer<FormTexts> text) =>
        errors.AddNow(now.Field, now.Values, now.Shown, now.Values.Count == 0 ? text["Form.NowEmpty"] : text["Form.NowReads", now.Shown]);

    /// <summary>The form with what is taken over in the place of what was typed.</summary>
    internal static IFormCollection Taken(IFormCollection form)
    {
        if (form[TakeOver.Button].ToString() is not { Length: > 0 } field) return form;
        var fields = form.Where(one => one.Key != field && !one.Key.StartsWith($"{field}[", StringComparison.Ordinal)).ToDictionary(one => one.Key, one => one.Value);
        var values = form[TakeOver.Of(field)];
        fields[field] = values;
        for (var line = 0; line < values.Count; line++) fields[$"{field}[{line}]"] = new StringValues(values[line]);
        return new FormCollection(fields, form.Files);
    }
}
