using System.Globalization;
using System.Text.RegularExpressions;
using Samenspel.Styles;

namespace Samenspel.Web.Tests.Styles;

/// <summary>Whether everything can be told apart, by day and in the dark: WCAG 2.2, level AA.</summary>
public sealed partial class ContrastTests
{
    private const double Text = 4.5, Edge = 3;

    private static readonly (string Front, string Behind, double Least)[] Pairs =
    [
        ("default-color-document", "default-bg-document", Text),
        ("default-color-subtle", "default-bg-document", Text),
        ("action-1-color-default", "default-bg-document", Text),
        ("action-2-color-default", "default-bg-document", Text),
        ("action-1-inverse-color-default", "action-1-inverse-bg-default", Text),
        ("negative-inverse-color-default", "negative-inverse-bg-default", Text),
        ("negative-color-default", "default-bg-document", Text),
        ("action-2-color-default", "negative-bg-default", Text),
        ("default-border-default", "default-bg-document", Edge),
        ("negative-border-default", "default-bg-document", Edge),
        ("action-1-border-default", "default-bg-document", Edge),
    ];

    public static TheoryData<string, bool> Looks => [.. from theme in Look.Themes from isDark in new[] { false, true } select (theme, isDark)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void What_is_read_and_what_is_touched_stands_out(string theme, bool isDark)
    {
        var tokens = Tokens(theme, isDark);
        var tooWeak = from pair in Pairs
                      let contrast = Contrast(Light(tokens, pair.Front), Light(tokens, pair.Behind))
                      where contrast < pair.Least
                      select $"{pair.Front} on {pair.Behind}: {contrast:0.0} of {pair.Least}";
        Assert.Empty(tooWeak);
    }

    private static Dictionary<string, string> Tokens(string theme, bool isDark)
    {
        var text = Repository.Read($"src/Styles/wwwroot/themes/{theme}.css");
        var dark = text.IndexOf("@media screen", StringComparison.Ordinal);
        Dictionary<string, string> tokens = [];
        foreach (Match token in Setting().Matches(isDark ? text : text[..dark])) tokens[token.Groups["name"].Value] = token.Groups["value"].Value;
        return tokens;
    }

    private static double Light(Dictionary<string, string> tokens, string name)
    {
        var value = tokens[$"--basis-color-{name}"];
        while (Reference().Match(value) is { Success: true } reference) value = tokens[reference.Groups["name"].Value];
        var hex = value.TrimStart('#');
        if (hex.Length == 3) hex = string.Concat(hex.Select(digit => $"{digit}{digit}"));
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(hex.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    [GeneratedRegex(@"(?<name>--[\w-]+):(?<value>[^;}]+)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^var\((?<name>--[\w-]+)\)$")]
    private static partial Regex Reference();
}
