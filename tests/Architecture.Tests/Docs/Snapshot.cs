using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Docs;

/// <summary>
/// Text that follows from the code and is kept in the repository, so that a change of it is seen in review.
/// With <c>UPDATE_SNAPSHOTS=1</c> the tests write it instead of comparing.
/// </summary>
internal static class Snapshot
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>A whole file.</summary>
    public static void IsFile(string path, string text)
    {
        var file = Repository.At(path);
        if (IsUpdate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        Assert.True(File.Exists(file), $"{path} is missing; run the architecture tests with UPDATE_SNAPSHOTS=1.");
        Compare(path, File.ReadAllText(file), text);
    }

    /// <summary>The part of a page between <c>&lt;!-- generated --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
    public static void IsIn(string path, IEnumerable<string> lines)
    {
        var text = "\n" + string.Join('\n', lines) + "\n";
        const string begin = "<!-- generated -->\n", end = "<!-- end -->";
        var page = File.ReadAllText(Repository.At(path));
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = page.IndexOf(end, from, StringComparison.Ordinal);
        if (IsUpdate) File.WriteAllText(Repository.At(path), page[..from] + text + page[to..]);
        else Compare(path, page[from..to], text);
    }

    private static void Compare(string path, string kept, string made)
    {
        if (kept == made) return;
        var (old, now) = (kept.Split('\n'), made.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"{path} does not follow the code. Run the architecture tests with UPDATE_SNAPSHOTS=1 and look at the difference.\n"
            + $"First at line {line + 1}:\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}");
    }
}
