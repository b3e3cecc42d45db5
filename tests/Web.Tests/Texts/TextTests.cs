using System.Text.RegularExpressions;

namespace Samenspel.Web.Tests.Texts;

/// <summary>What the website says: in both languages, in words that do nobody harm, and nowhere but in the files of texts.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages() => Assert.All(ResourceFile.All, file =>
    {
        Assert.Equal(file.Dutch.Keys.Order(StringComparer.Ordinal), file.English.Keys.Order(StringComparer.Ordinal));
        Assert.All(file.Dutch.Values.Concat(file.English.Values), text => Assert.False(string.IsNullOrWhiteSpace(text), file.Path));
        Assert.All(file.Dutch, text => Assert.Equal(Blanks(text.Value), Blanks(file.English[text.Key])));
    });

    [Fact]
    public void Every_text_is_used()
    {
        var quoted = ResourceFile.Sources.SelectMany(source => ResourceFile.QuotedIn(source.Text).Select(name => (source.Path, Name: name))).Distinct().ToArray();
        Assert.Empty(
            from file in ResourceFile.All
            let near = quoted.Where(one => file.IsOfPartOf(one.Path)).ToArray()
            from name in file.Dutch.Keys
            where !near.Any(one => Fits(one.Name, name))
            select $"{file.Path}: {name}");
    }

    [Fact]
    public void Every_text_that_is_used_exists() =>
        Assert.Empty(
            from source in ResourceFile.Sources
            let files = ResourceFile.All.Where(file => file.IsUsedIn(source.Text)).ToArray()
            where files.Length > 0
            from pattern in ResourceFile.NamesIn(source.Text)
            where !files.Any(file => file.Dutch.Keys.Any(name => Fits(pattern, name)))
            select $"{source.Path}: {pattern}");

    [Fact]
    public void No_text_says_a_word_that_belittles_or_belongs_to_an_office() =>
        Assert.Empty(from file in ResourceFile.All from text in file.Dutch where Forbidden().IsMatch(text.Value) select $"{file.Path}: {text.Key}: {Forbidden().Match(text.Value).Value}");

    [Fact]
    public void A_page_holds_no_text_of_its_own() =>
        Assert.Empty(from source in ResourceFile.Sources where IsPage(source.Path) from said in SaidIn(source.Text) select $"{source.Path}: {said}");

    [Fact]
    public void A_rule_of_a_field_names_its_sentence()
    {
        var texts = ResourceFile.All.Single(file => file.Path.StartsWith(ResourceFile.SignIn, StringComparison.Ordinal)).Dutch;
        var rules = ResourceFile.Sources.Where(source => source.Path.StartsWith(ResourceFile.SignIn, StringComparison.Ordinal)).SelectMany(source => ResourceFile.RulesIn(source.Text)).ToArray();
        Assert.NotEmpty(rules);
        Assert.DoesNotContain(rules, name => !texts.ContainsKey(name));
    }

    /// <summary>Of the pages to sign in with: a title, a field or a sentence about what was filled in.</summary>
    [Fact]
    public void A_page_is_given_no_text_by_code() =>
        Assert.Empty(from source in ResourceFile.Sources from Match given in Given().Matches(source.Text) select $"{source.Path}: {given.Value}");

    [Theory]
    [InlineData("""<p>Hallo daar</p>""", "Hallo daar")]
    [InlineData("""<p title="Hallo daar">@Text["X"]</p>""", "Hallo daar")]
    [InlineData("""<PageFrame Title="Hallo daar" />""", "Hallo daar")]
    [InlineData("""<li>Hallo daar <em>@name</em></li>""", "Hallo daar")]
    [InlineData("""<p>@list[0].Name</p> @if (one < two) { <b>@name</b> }""", null)]
    [InlineData("""@if (x) { <b>@name</b> } <Faces Name="mood" Legend="" />""", null)]
    public void Text_in_a_page_is_seen(string source, string? said) => Assert.Equal(said is null ? [] : [said], SaidIn(source));

    /// <summary>Words between tags, and words of attributes that people read.</summary>
    private static IEnumerable<string> SaidIn(string source)
    {
        var markup = Comment().Replace(source, "");
        var code = markup.IndexOf("@code", StringComparison.Ordinal);
        if (code >= 0) markup = markup[..code];
        foreach (Match between in Between().Matches(markup))
        {
            var words = Expression().Replace(between.Groups["text"].Value, "").Trim();
            if (!words.Contains('{', StringComparison.Ordinal) && !words.Contains('}', StringComparison.Ordinal) && Letters().IsMatch(words)) yield return words;
        }
        foreach (Match read in Read().Matches(markup)) yield return read.Groups["text"].Value;
    }

    private static bool IsPage(string path) => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal);

    private static bool Fits(string pattern, string name) => Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace(@"\*", @"[\w.-]+", StringComparison.Ordinal)}$");

    private static string Blanks(string text) => string.Concat(Blank().Matches(text).Select(blank => blank.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\b(inzet\w*|inzette\w*|cliënt\w*|hulpbehoev\w*|casus\w*|dossier\w*|match\w*|\w*koppel\w*|afwijz\w*|afgewezen|weiger\w*|geweigerd|gebruikers?|indien(en|t|de)?|ingediend\w*|ongeldige?|verplicht\w*|screening\w*|hulpvra(ag|gen)|wijkteams?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|^@(page|model|inject|inherits|attribute|using|addTagHelper|typeparam)[^\n]*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<==""[^""]*""|/|[a-z0-9])>(?<text>[^<>]+)<[/a-zA-Z]")]
    private static partial Regex Between();

    [GeneratedRegex(@"@\((?>[^()]+|\((?<depth>)|\)(?<-depth>))*\)|@[\w.!?]+((\[[^\]]*\]|\((?>[^()]+|\((?<level>)|\)(?<-level>))*\))[\w.!?]*)*")]
    private static partial Regex Expression();

    [GeneratedRegex(@"(ViewData\[""(Title|BackText)""\] = |new Field\(""\w+"", |\bHint: |AddModelError\([^;]*?, )\$?""[^""]+""")]
    private static partial Regex Given();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<=\s)(title|alt|placeholder|aria-label|Title|Lead|Label|Legend|Hint|Sentence|Caption|BackText|Yes|No|Helper|Person|Hours)=""(?<text>[^""@]*\p{L}[^""@]*)""")]
    private static partial Regex Read();
}
