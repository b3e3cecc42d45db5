using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

/// <summary>
/// The orchestrator's own processes, those of this platform alone: when all parts have ended it has nothing left to do, and stays for
/// seconds.
/// </summary>
internal sealed class Orchestrator
{
    /// <summary>It looks now and then whether a container engine is there, by a process of a moment.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private IReadOnlyList<Running> _own = [];

    private sealed record Running(int Id, int Parent, string Command);

    /// <summary>Remembers who they are, while they are all there: one watches over this process, the other over that one.</summary>
    public void Find()
    {
        if (!OperatingSystem.IsLinux()) return;
        var all = All();
        Running[] first = [.. all.Where(one => WatchesOver(one, Environment.ProcessId))];
        _own = [.. first, .. all.Where(one => first.Any(other => WatchesOver(one, other.Id)))];
    }

    /// <summary>Ends them, unless something they started still runs: then that is theirs to end.</summary>
    public async Task EndAsync()
    {
        for (var waited = Stopwatch.StartNew(); _own.Count > 0 && waited.Elapsed < Moment; await Task.Delay(20))
        {
            var all = All();
            var left = _own.Where(one => all.Exists(now => (now.Id, now.Command) == (one.Id, one.Command))).ToList();
            if (all.Exists(one => left.Exists(parent => parent.Id == one.Parent) && !left.Exists(own => own.Id == one.Id))) continue;
            left.ForEach(one => Kill(one.Id));
            return;
        }
    }

    private static bool WatchesOver(Running one, int process) =>
        $"{one.Command}\0".Contains($"\0--monitor\0{process.ToString(CultureInfo.InvariantCulture)}\0", StringComparison.Ordinal);

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    private static List<Running> All() =>
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           where int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out _)
           let process = Read(folder)
           where process is not null
           select process,
    ];

    /// <summary>Null for who has ended.</summary>
    private static Running? Read(string folder)
    {
        try
        {
            var command = File.ReadAllText($"{folder}/cmdline").TrimEnd('\0');
            // "id (name) state parent …", with any sign in the name; who ended and is not yet collected has no command.
            var status = File.ReadAllText($"{folder}/stat");
            var parent = status[(status.LastIndexOf(')') + 2)..].Split(' ')[1];
            return command.Length == 0 ? null : new(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), int.Parse(parent, CultureInfo.InvariantCulture), command);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
