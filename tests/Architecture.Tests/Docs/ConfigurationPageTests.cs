using System.Reflection;
using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Docs;

public sealed partial class ConfigurationPageTests
{
    private static readonly SourceFile[] Sources = [.. Repository.Sources(".cs").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))];

    [Fact]
    public void The_page_lists_every_key_that_is_read()
    {
        var read = Named().Concat(Bound()).Concat(Connections()).ToHashSet();
        var listed = Page.Read("docs/configuration.md").Cells("| Key |").Select(cell => cell.Trim('`')).ToHashSet();
        Rule.Holds(read.Where(key => !listed.Any(line => Covers(line, key))), "A key that is read stands on the page");
        Rule.Holds(listed.Where(line => !read.Any(key => Covers(line, key))), "A key on the page is read somewhere");
    }

    /// <summary>A star on the page stands for one name.</summary>
    private static bool Covers(string line, string key) =>
        line.Split(':') is var parts && key.Split(':') is var names && parts.Length == names.Length
        && parts.Zip(names).All(pair => pair.First == "*" || pair.First == pair.Second);

    /// <summary>Keys written out in the source, parts that vary as a star: <c>services:*:http</c>.</summary>
    private static IEnumerable<string> Named() =>
        from file in Sources
        from Match literal in Key().Matches(file.Text)
        select Number().Replace(Hole().Replace(literal.Groups["key"].Value, "*"), "");

    /// <summary>The properties of every options class that is bound to a section.</summary>
    private static IEnumerable<string> Bound() =>
        from file in Sources
        from Match binding in Binding().Matches(file.Text)
        let options = Parts.All.SelectMany(part => part.GetTypes()).Single(type => type.Name == binding.Groups["type"].Value)
        let section = binding.Groups["section"].Value is { Length: > 0 } text ? text : (string)options.GetField("Section")!.GetValue(null)!
        from property in options.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        select $"{section}:{property.Name}";

    private static IEnumerable<string> Connections() =>
        Parts.Databases.Select(database => $"ConnectionStrings:{database.Name.ToLowerInvariant()}db").Append("ConnectionStrings:rabbitmq");

    /// <summary>A text that is an index of a configuration, or reads like a key: words with colons between them.</summary>
    [GeneratedRegex("""(onfiguration\[\$?"(?<key>[^"]+)"\]|\$?"(?<key>([A-Z][A-Za-z]+|services)(:([A-Za-z0-9-]+|\{[^}"]+\}))+)")""")]
    private static partial Regex Key();

    [GeneratedRegex("""AddOptions(WithValidateOnStart)?<(?<type>\w+)>\(\)\.BindConfiguration\(("(?<section>\w+)"|\w+\.Section)\)""")]
    private static partial Regex Binding();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(":[0-9]+$")]
    private static partial Regex Number();
}
