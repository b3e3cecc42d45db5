using System.Globalization;

namespace Samenspel.Web.Kit;

/// <summary>Words that begin a heading.</summary>
public static class Capitals
{
    /// <summary>The words with a capital at their beginning.</summary>
    public static string Capital(this string words) => words.Length == 0 ? words : $"{char.ToUpper(words[0], CultureInfo.CurrentCulture)}{words[1..]}";
}
