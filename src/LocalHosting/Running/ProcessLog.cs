using System.Text.RegularExpressions;

namespace Samenspel.LocalHosting.Running;

/// <summary>Log of one process: a file, its last lines in memory, and the console for what people should see.</summary>
internal sealed partial class ProcessLog : IDisposable
{
    private const int Remembered = 25;

    private readonly Lock _gate = new();
    private readonly Queue<string> _last = new(Remembered + 1);
    private readonly Queue<string> _lastThatMatter = new(Remembered + 1);
    private readonly StreamWriter _file;
    private readonly Action<string>? _show;
    private readonly bool _verbose;
    private bool _quiet;

    /// <param name="verbose">Show entries of the levels information and below too.</param>
    /// <param name="show">Puts a line on the console; null keeps it silent.</param>
    public ProcessLog(string folder, string name, bool verbose, Action<string>? show)
    {
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, $"{name}.log");
        _file = new StreamWriter(new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        _show = show;
        _verbose = verbose;
    }

    public string Path { get; }

    /// <summary>The last warnings, errors and plain lines; when there are none, the last lines of any kind.</summary>
    public IReadOnlyList<string> LastLines()
    {
        lock (_gate)
            return [.. _lastThatMatter.Count > 0 ? _lastThatMatter : _last];
    }

    public void Write(string line)
    {
        var plain = AnsiCodes().Replace(line, "");
        lock (_gate)
        {
            _file.WriteLine(plain);
            Remember(_last, plain);

            // An entry of .NET's console log begins with its level; the lines that belong to it are indented.
            if (plain.Length > 0 && !char.IsWhiteSpace(plain[0]))
                _quiet = InformationLevel().IsMatch(plain);
            if (!_quiet)
                Remember(_lastThatMatter, plain);
            if (!_quiet || _verbose)
                _show?.Invoke(plain);
        }
    }

    public void Dispose()
    {
        lock (_gate)
            _file.Dispose();
    }

    private static void Remember(Queue<string> lines, string line)
    {
        lines.Enqueue(line);
        if (lines.Count > Remembered)
            lines.Dequeue();
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex AnsiCodes();

    [GeneratedRegex("^(trce|dbug|info): ")]
    private static partial Regex InformationLevel();
}
