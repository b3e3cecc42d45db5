using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samenspel.Architecture.Tests.Docs;

/// <summary>The words that stand above a type in its source, as the compiler collected them.</summary>
internal static partial class Documentation
{
    public static string Summary(Type type) => Words(Find(type)?.Element("summary"));

    public static string Parameter(Type type, string name) =>
        Words(Find(type)?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name));

    private static XElement? Find(Type type) =>
        XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member")
            .FirstOrDefault(member => (string?)member.Attribute("name") == "T:" + type.FullName);

    private static string Words(XElement? element)
    {
        foreach (var code in element?.Elements("c").ToArray() ?? []) code.ReplaceWith($"`{code.Value}`");
        return Spaces().Replace(element?.Value ?? "", " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
