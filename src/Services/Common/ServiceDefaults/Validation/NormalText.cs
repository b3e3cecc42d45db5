using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Samenspel.ServiceDefaults.Validation;

/// <summary>The one way in which names and addresses are written down, so that what looks the same is the same.</summary>
public static partial class NormalText
{
    /// <summary>The text composed (Unicode NFC), without spaces around it and with single ones inside.</summary>
    public static string Normalised(this string text) => Spaces().Replace(text.Trim(), " ").Normalize(NormalizationForm.FormC);

    /// <summary>By what a name is compared: neither capitals nor spaces make another.</summary>
    public static string ComparedAs(this string text) => text.Normalised().ToUpperInvariant();

    /// <summary>Whether every character can be seen: no zero width, no change of direction, no control, no half of a character.</summary>
    internal static bool IsVisible(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
