using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Samenspel.Web.Tests.Pages;

/// <summary>The scripts of the website: small, of its own, and each file they name is there.</summary>
public sealed partial class ScriptTests
{
    private const int Budget = 12_000;

    private static (string Path, string Text)[] Scripts => [.. Repository.Files("src/Web/wwwroot", ".js")];

    [Fact]
    public void All_scripts_together_are_no_more_than_an_old_phone_takes()
    {
        var size = Scripts.Sum(script => Zipped(script.Text));
        Assert.True(size <= Budget, $"The scripts are {size} bytes, more than {Budget}.");
    }

    [Fact]
    public void What_a_script_imports_is_there() => Assert.All(
        from script in Scripts from Match import in Import().Matches(script.Text) select Path.Combine(Path.GetDirectoryName(script.Path)!, import.Groups[1].Value),
        path => Assert.True(File.Exists(Path.Combine(Repository.Root, path)), path));

    [Fact]
    public void A_script_finds_the_parts_of_the_page_it_names()
    {
        var script = Repository.Read("src/Web/wwwroot/js/offline.js");
        var page = string.Concat(Repository.Files("src/Web/Features/Offline", ".razor").Select(file => file.Text));
        foreach (Match id in Id().Matches(script))
        {
            var name = id.Groups[1].Value;
            if (name.StartsWith("veld-", StringComparison.Ordinal)) Assert.Contains($"Name=\"{name[5..]}\"", page, StringComparison.Ordinal);
            else Assert.Contains($"id=\"{name}\"", page, StringComparison.Ordinal);
        }
    }

    private static int Zipped(string text)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(text));
        return (int)zipped.Length;
    }

    [GeneratedRegex(@"from '\./([\w.]+)'")]
    private static partial Regex Import();

    [GeneratedRegex(@"find\('([\w-]+)'\)")]
    private static partial Regex Id();
}
