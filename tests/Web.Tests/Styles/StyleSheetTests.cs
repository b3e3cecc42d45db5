using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Samenspel.Styles;

namespace Samenspel.Web.Tests.Styles;

/// <summary>The style sheets of a page: small, complete and of one origin.</summary>
public sealed partial class StyleSheetTests
{
    private const int Budget = 26_000;

    public static TheoryData<string> Themes => [.. Look.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_page_sends_no_more_than_an_old_phone_takes(string theme)
    {
        var size = SheetsOf(theme).Sum(sheet => Zipped(sheet.Text));
        Assert.True(size <= Budget, $"The style sheets of {theme} are {size} bytes, more than {Budget}.");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_value_that_is_used_is_set(string theme)
    {
        var all = string.Concat(SheetsOf(theme).Select(sheet => sheet.Text));
        var set = Setting().Matches(all).Select(match => match.Groups["name"].Value).ToHashSet();
        var missing = Use().Matches(all).Where(use => use.Groups["rest"].Value != "," && !set.Contains(use.Groups["name"].Value)).Select(use => use.Groups["name"].Value).Distinct();
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_theme_differs_in_the_dark_and_says_so(string theme)
    {
        var text = Read($"themes/{theme}.css");
        Assert.Contains("color-scheme:light dark", text, StringComparison.Ordinal);
        Assert.Contains("(prefers-color-scheme:dark)", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Nothing_comes_from_elsewhere(string theme) => Assert.All(SheetsOf(theme), sheet =>
    {
        Assert.DoesNotContain("@import", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("//", Comment().Replace(sheet.Text, ""), StringComparison.Ordinal);
    });

    [Fact]
    public void What_is_vendored_is_named_with_its_version_and_its_licence()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        var packages = Package().Matches(Repository.Read("tools/styles/package.json")).Select(match => (Name: match.Groups["name"].Value, Version: match.Groups["version"].Value)).ToArray();
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains($"| `{package.Name}` | {package.Version} |", notices, StringComparison.Ordinal));
        Assert.DoesNotContain(packages, package => package.Name == "@utrecht/design-tokens");
    }

    [Fact]
    public void Movement_colours_of_the_system_and_paper_are_thought_of()
    {
        Assert.Contains("prefers-reduced-motion", Read("layout.css"), StringComparison.Ordinal);
        Assert.Contains("forced-colors", Read("layout.css"), StringComparison.Ordinal);
        Assert.Contains("size: A4", Read("print.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_menu_has_the_width_of_a_phone_and_its_texts_go_below_each_other()
    {
        var layout = Read("layout.css");
        Assert.Matches(@"\.menu nav \{[^}]*inline-size: min\(20rem, 100vw - 2rem\)", layout);
        Assert.Matches(@"\.menu form \{[^}]*flex-wrap: wrap", layout);
        Assert.Matches(@"\.menu\[open\] summary span \{[^}]*display: block", layout);
    }

    private static IEnumerable<(string Path, string Text)> SheetsOf(string theme)
    {
        var look = new Look(theme);
        return look.Sheets.Append(Look.Print).Select(sheet => sheet.Replace($"{Look.Folder}/", "", StringComparison.Ordinal)).Select(path => (path, Read(path)));
    }

    private static string Read(string path) => Repository.Read($"src/Styles/wwwroot/{path}");

    private static long Zipped(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:")]
    private static partial Regex Setting();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(?<rest>,?)")]
    private static partial Regex Use();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""
        "(?<name>(@[\w-]+/)?[\w-]+)": "(?<version>\d+\.\d+\.\d+)"
        """)]
    private static partial Regex Package();
}
