using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samenspel.Web.Tests.Texts;

/// <summary>The texts of a part of the website, or of the pages to sign in with: a file in Dutch and one in English, named after the class that stands for them.</summary>
internal sealed partial record ResourceFile(string Path, IReadOnlyDictionary<string, string> Dutch, IReadOnlyDictionary<string, string> English)
{
    /// <summary>The pages to sign in with.</summary>
    public const string SignIn = "src/Services/Identity/Identity.Api/Pages";

    public static readonly IReadOnlyList<ResourceFile> All =
    [
        .. from folder in new[] { "src/Web", SignIn }
           from file in Repository.Files(folder, ".resx")
           where !file.Path.EndsWith(".en.resx", StringComparison.Ordinal)
           select new ResourceFile(file.Path, Read(file.Text), Read(Repository.Read(file.Path.Replace(".resx", ".en.resx", StringComparison.Ordinal)))),
    ];

    /// <summary>What shows texts. Each page to sign in with has what they all are given.</summary>
    public static readonly IReadOnlyList<(string Path, string Text)> Sources =
    [
        .. Repository.Files("src/Web", ".razor", ".cs"),
        .. Repository.Files("src/Services/Identity/Identity.Api", ".cs"),
        .. from page in Repository.Files(SignIn, ".cshtml") select (page.Path, Repository.Read($"{SignIn}/_ViewImports.cshtml") + page.Text),
    ];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether these texts and a source belong to the same part of the platform.</summary>
    public bool IsOfPartOf(string source) => Path.Split('/')[1] == source.Split('/')[1];

    /// <summary>Whether a source may use these texts: it names the class that stands for them.</summary>
    public bool IsUsedIn(string source) => Regex.IsMatch(source, $@"\bIStringLocalizer<([\w.]+\.)?{Name}>");

    /// <summary>The names that a source uses; a star stands for what it fills in.</summary>
    public static IEnumerable<string> NamesIn(string source) =>
        from Match use in Use().Matches(source)
        from Match name in Literal().Matches(use.Value)
        select Hole().Replace(name.Groups["name"].Value, "*");

    /// <summary>The names that the rules of fields use: <c>ErrorMessage = "Name"</c>.</summary>
    public static IEnumerable<string> RulesIn(string source) => from Match rule in Rule().Matches(source) select rule.Groups["name"].Value;

    /// <summary>Everything in quotes in a source, where the names of texts that are put together elsewhere stand.</summary>
    public static IEnumerable<string> QuotedIn(string source) => from Match quoted in Quoted().Matches(source) select Hole().Replace(quoted.Groups["name"].Value, "*");

    private static Dictionary<string, string> Read(string xml) =>
        XDocument.Parse(xml).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    /// <summary>A localizer with its index: <c>Text["Name"]</c>, <c>Kit[$"Slots.{part}"]</c>, <c>Text[isNew ? "A" : "B"]</c>.</summary>
    [GeneratedRegex("""\b(Text|text|Texts|Kit|Words)\[[^\]]*\]""")]
    private static partial Regex Use();

    [GeneratedRegex(@"\bErrorMessage = ""(?<name>[^""]*)""")]
    private static partial Regex Rule();

    [GeneratedRegex("""\$?"(?<name>[\w.{}() ]+)"[\s,:\]?]""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$?""(?<name>[A-Za-z][\w.{}()]*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
