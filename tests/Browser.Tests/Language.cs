using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samenspel.Browser.Tests;

/// <summary>
/// What a test says in Dutch, in the language of a person's browser: found in the texts of the website. What is no text of the website,
/// such as a name or what somebody wrote, is the same in every language.
/// </summary>
internal static partial class Language
{
    private static readonly Lazy<IReadOnlyList<(string Dutch, string English)>> Texts = new(() => [.. Read()]);

    /// <summary>Matches these words as a person reads them.</summary>
    /// <param name="words">In Dutch: a whole text of the website, its beginning, or a part.</param>
    /// <param name="isWhole">Whether nothing stands beside them.</param>
    /// <param name="isEnglish">Whether the person reads English.</param>
    public static Regex Matching(string words, bool isWhole, bool isEnglish)
    {
        var said = isEnglish ? string.Join('|', English(words).Select(Loosely)) : Loosely(words);
        return new Regex(isWhole ? $"^\\s*({said})\\s*$" : said, RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static IEnumerable<string> English(string words)
    {
        var whole = Texts.Value.Where(text => text.Dutch == words).Select(text => text.English).ToArray();
        if (whole.Length > 0) return whole.Distinct();
        if (!words.Any(char.IsLetter)) return [words];
        var filled = Texts.Value.Where(text => text.Dutch.Contains('{')).Select(text => Fill(text, words)).OfType<string>().ToArray();
        if (filled.Length > 0) return filled.Distinct();
        var begun = Texts.Value.Where(text => text.Dutch.StartsWith(words, StringComparison.Ordinal)).Select(text => Unfilled().Split(text.English)[0].TrimEnd()).Where(text => text.Length > 0).ToArray();
        if (begun.Length > 0) return begun.Distinct();
        var within = Texts.Value.Where(text => text.Dutch.Contains(words, StringComparison.Ordinal) && !text.English.Contains('{')).Select(text => text.English).ToArray();
        return within.Length > 0 ? within.Distinct() : [words];
    }

    /// <summary>The English of a text with gaps, when the words are that text with the gaps filled.</summary>
    private static string? Fill((string Dutch, string English) text, string words)
    {
        var gaps = Unfilled().Matches(text.Dutch).Select(gap => gap.Value).ToArray();
        if (Unfilled().Replace(text.Dutch, "").Trim().Length < 3) return null; // almost anything would fit
        var found = Regex.Match(words, "^" + string.Join("(.+)", Unfilled().Split(text.Dutch).Select(Regex.Escape)) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));
        if (!found.Success) return null;
        return gaps.Select((gap, at) => (gap, at)).Aggregate(text.English, (english, one) => english.Replace(one.gap, found.Groups[one.at + 1].Value, StringComparison.Ordinal));
    }

    private static string Loosely(string words) => Regex.Escape(words).Replace("\\ ", "\\s+", StringComparison.Ordinal);

    private static IEnumerable<(string Dutch, string English)> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Platform.sln"))) folder = folder.Parent;
        foreach (var english in Directory.EnumerateFiles(Path.Combine(folder.FullName, "src/Web"), "*.en.resx", SearchOption.AllDirectories).Where(path => !path.Contains("/bin/", StringComparison.Ordinal)))
        {
            var (dutch, translated) = (Values(english.Replace(".en.", ".", StringComparison.Ordinal)), Values(english));
            foreach (var (key, value) in dutch)
                if (translated.TryGetValue(key, out var also)) yield return (value, also);
        }
    }

    private static Dictionary<string, string> Values(string path) =>
        XDocument.Load(path).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Unfilled();
}
