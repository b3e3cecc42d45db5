using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Docs;

/// <summary>A page for readers whose tables a test reads too.</summary>
internal sealed class Page
{
    private readonly string[] lines;

    private Page(string[] lines) => this.lines = lines;

    public static Page Read(string path) => new(File.ReadAllLines(Repository.At(path)));

    /// <summary>The first column of every table whose header begins so.</summary>
    public IEnumerable<string> Cells(string header) =>
        from start in Enumerable.Range(0, lines.Length)
        where lines[start].StartsWith(header, StringComparison.Ordinal)
        from row in lines.Skip(start + 2).TakeWhile(line => line.StartsWith('|'))
        select row.Split('|')[1].Trim();
}
