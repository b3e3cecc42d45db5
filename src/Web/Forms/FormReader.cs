using Microsoft.Extensions.Primitives;
using Samenspel.Web.Api;

namespace Samenspel.Web.Forms;

/// <summary>What a person filled in. What is missing was not filled in; nothing that is sent makes it fail.</summary>
public sealed class FormReader(IFormCollection form)
{
    private const int LongestKey = 100;

    /// <summary>What goes along with it.</summary>
    public SentForm Sent => new(Text("key") is { Length: > 0 and <= LongestKey } key ? key : null, Text("version") is { Length: > 0 } version ? version : null);

    /// <summary>The answer to a question, without what surrounds it; empty when there is none.</summary>
    public string Text(string name) => form.TryGetValue(name, out var value) ? value.ToString().Trim() : "";

    /// <summary>Whether the form asked this at all.</summary>
    public bool Has(string name) => form.ContainsKey(name);

    /// <summary>The answers to a question that can have more than one.</summary>
    public IReadOnlyList<string> Texts(string name) => form.TryGetValue(name, out var value) && value != StringValues.Empty ? [.. value.OfType<string>().Where(one => one.Length > 0)] : [];

    /// <summary>A day; null when it is none.</summary>
    public DateOnly? Day(string name) => DateOnly.TryParseExact(Text(name), ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A code of a list; null when it is none of it.</summary>
    public T? Code<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Text(name), out var code) && Enum.IsDefined(code) ? code : null;

    /// <summary>Whether this form was sent now. Who taps twice sends it again when it is done already: then it is there once more, so that the second answer is that of the first.</summary>
    public static bool IsSent(HttpContext http, string form) => HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && http.Request.Form["_handler"] == form;

    /// <summary>The form that a page got; empty when it was only asked for.</summary>
    public static async Task<FormReader> ReadAsync(HttpContext http) =>
        new(http.Request.HasFormContentType ? TakingOver.Taken(await http.Request.ReadFormAsync(http.RequestAborted)) : FormCollection.Empty);
}
