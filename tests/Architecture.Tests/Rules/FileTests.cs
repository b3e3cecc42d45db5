using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What a reader may count on.</summary>
public sealed partial class FileTests
{
    private const int MaxLines = 250;

    [Fact]
    public void No_file_is_longer_than_somebody_reads() => Rule.Holds(
        Repository.Sources(".cs", ".razor", ".cshtml").Where(file => file.Lines.Length > MaxLines).Select(file => $"{file.Path}: {file.Lines.Length} lines"),
        $"A file has at most {MaxLines} lines");

    [Fact]
    public void A_namespace_is_a_folder() => Rule.Holds(
        from file in Repository.Sources(".cs")
        where file.Path.StartsWith("src/", StringComparison.Ordinal)
        let name = Namespace().Match(file.Text).Groups["name"].Value
        where name.Length > 0 && !IsFolder(name, Path.GetDirectoryName(file.Path)!)
        select $"{file.Path}: {name}",
        "What stands in a folder is in the namespace of that name");

    private static bool IsFolder(string name, string folder)
    {
        // The project's folder stands for Samenspel.{Project}; that of an API leaves out the word.
        var parts = name.Split('.')[1..];
        var path = folder.Replace(".Api", "", StringComparison.Ordinal).Replace('.', '/').Split('/', '\\');
        return path.TakeLast(parts.Length).SequenceEqual(parts);
    }

    [Fact]
    public void A_test_is_named_by_a_sentence()
    {
        var names = (from file in Repository.Sources(".cs") from Match test in Test().Matches(file.Text) select (file.Path, Name: test.Groups["name"].Value)).ToArray();
        Assert.NotEmpty(names);
        Rule.Holds(names.Where(test => test.Name.Count(letter => letter == '_') < 2).Select(test => $"{test.Path}: {test.Name}"),
            "A test's name is a sentence of at least three words, joined by underscores");
    }

    [Fact]
    public void Midnight_may_come_while_tests_run() => Rule.Holds(
        from file in Repository.Sources(".cs")
        where file.Path.StartsWith("tests/", StringComparison.Ordinal)
        from Match field in KeptDay().Matches(file.Text)
        select $"{file.Path}: {field.Value.Trim()}",
        "A test asks for today when it needs it: a day that is kept is yesterday for whoever runs after midnight");

    [Fact]
    public void Every_link_between_pages_leads_somewhere() => Rule.Holds(
        from page in Repository.Pages()
        from Match link in Link().Matches(page.Text)
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && !target.StartsWith('#')
        let path = Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, target.Split('#')[0])
        where !Path.Exists(path)
        select $"{page.Path}: {target}",
        "A link leads to a file of this repository");

    [GeneratedRegex(@"\[(Fact|Theory)\b[^\n]*\n(\s*\[[^\n]*\n)*\s*public [^\n(]*?(?<name>\w+)\(")]
    private static partial Regex Test();

    [GeneratedRegex(@"^[^\n(]*\breadonly\b[^\n=]*=[^\n]*(System\.Today\(\)|Now(\(\))?\.DutchDay\(\)|DateTime\.Today)", RegexOptions.Multiline)]
    private static partial Regex KeptDay();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
