using System.Text.RegularExpressions;

namespace Samenspel.Web.Kit;

/// <summary>One thing to put right in a form.</summary>
/// <param name="Field">Name of the field; null when it is about the whole form.</param>
/// <param name="Sentence">What is wrong and what helps, in words.</param>
public sealed record FormError(string? Field, string Sentence);

/// <summary>What is to be put right in a form, in the order in which it was found.</summary>
public sealed partial class FormErrors
{
    private readonly List<FormError> all = [];
    private readonly Dictionary<string, (IReadOnlyList<string> Values, string Shown)> now = [];

    /// <summary>Every error.</summary>
    public IReadOnlyList<FormError> All => all;

    /// <summary>Whether there is one.</summary>
    public bool Any => all.Count > 0;

    /// <summary>Adds an error.</summary>
    /// <param name="field">Name of the field; null when it is about the whole form.</param>
    /// <param name="sentence">What is wrong and what helps, in words.</param>
    public void Add(string? field, string sentence) => all.Add(new(field, sentence));

    /// <summary>Whether somebody else changed a field meanwhile.</summary>
    public bool HasNow => now.Count > 0;

    /// <summary>Adds what somebody else wrote in a field meanwhile, so that it can be taken over.</summary>
    /// <param name="field">Name of the field, or of the list of lines.</param>
    /// <param name="values">What it holds now.</param>
    /// <param name="shown">The same in words.</param>
    /// <param name="sentence">Says it.</param>
    public void AddNow(string field, IReadOnlyList<string> values, string shown, string sentence)
    {
        Add(field, sentence);
        now[field] = (values, shown);
    }

    /// <summary>What somebody else wrote in a field meanwhile; null when nobody did.</summary>
    public (IReadOnlyList<string> Values, string Shown)? NowOf(string field) => now.TryGetValue(field, out var written) ? written : null;

    /// <summary>The first error of a field; null when it has none.</summary>
    public string? Of(string field) => all.Find(error => error.Field == field)?.Sentence;

    /// <summary>The id in the page of the field with a name.</summary>
    public static string IdOf(string field) => $"veld-{NoLetter().Replace(field, "-").Trim('-')}";

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NoLetter();
}
