using System.Text;
using System.Text.RegularExpressions;

namespace Samenspel.Domain;

/// <summary>
/// A name as people have it: a given name, and a family name with what stands before it (<c>tussenvoegsel</c>: de, van der, 't). Lists
/// are sorted by the family name without its prefix, as is done in the Netherlands. One name alone is a name too.
/// </summary>
/// <param name="Given">What the person is called.</param>
/// <param name="Prefix">What stands before the family name, as it is written after a given name; null when nothing does.</param>
/// <param name="Family">The family name without its prefix; empty when there is none.</param>
public sealed partial record PersonName(string Given, string? Prefix, string Family)
{
    /// <summary>
    /// The name as somebody typed it, without spaces that mean nothing. When no prefix was typed apart, the words in small letters
    /// before the family name are: "de Vries" is Vries with "de" before it, and "De Vries", as in Belgium, is a family name.
    /// </summary>
    public static PersonName Of(string given, string? prefix, string? family)
    {
        var (before, name) = (Clean(prefix), Clean(family) ?? "");
        if (before is null && SmallWords().Match(name) is { Success: true } found) (before, name) = (found.Groups[1].Value, name[found.Length..]);
        return new(Clean(given) ?? "", before, name);
    }

    /// <summary>All of it, in the order in which it is said.</summary>
    public override string ToString() => string.Join(' ', new[] { Given, Prefix, Family }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Whether it is the same name, whatever its capitals and wherever the prefix was typed.</summary>
    public bool IsSameAs(PersonName other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : Spaces().Replace(text.Normalize(NormalizationForm.FormC).Trim(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Words without a capital, or with an apostrophe before small letters, that another word follows.</summary>
    [GeneratedRegex(@"^((?:['’]?\p{Ll}+['’]?)(?: ['’]?\p{Ll}+['’]?)*) (?=\S)")]
    private static partial Regex SmallWords();
}
