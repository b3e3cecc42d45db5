using System.Xml.Linq;

namespace Samenspel.Architecture.Tests.Code;

/// <summary>The repository as files.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>Source files of people: not what the compiler or the migration tool makes.</summary>
    public static IEnumerable<SourceFile> Sources(params string[] extensions) =>
        from folder in new[] { "src", "tests", "bench" }
        where Directory.Exists(Path.Combine(Root, folder))
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        let path = Relative(file)
        where extensions.Contains(Path.GetExtension(file)) && !IsMade(path)
        select new SourceFile(path, File.ReadAllText(file));

    /// <summary>Pages for readers, as paths from the root.</summary>
    public static IEnumerable<SourceFile> Pages() =>
        Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => new SourceFile(Relative(file), File.ReadAllText(file)));

    public static IEnumerable<ProjectFile> Projects() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(file => new ProjectFile(Relative(file), XDocument.Load(file)));

    public static string At(string path) => Path.Combine(Root, path);

    private static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsMade(string path) => path.Split('/').Any(part => part is "bin" or "obj" or "Migrations" or "Generated");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Platform.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

/// <summary>A file with its path from the root.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
    public string[] Lines => Text.TrimEnd('\n').Split('\n');
}

/// <summary>A project below <c>src</c>.</summary>
internal sealed record ProjectFile(string Path, XDocument Content)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
    public bool IsApi => Name.EndsWith(".Api", StringComparison.Ordinal);
    public bool IsContracts => Name.EndsWith(".Contracts", StringComparison.Ordinal);

    /// <summary>Names of the projects it refers to.</summary>
    public IReadOnlyList<string> References =>
        [.. Includes("ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))];

    public IReadOnlyList<string> Packages => [.. Includes("PackageReference")];

    private IEnumerable<string> Includes(string item) => Content.Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();
}
