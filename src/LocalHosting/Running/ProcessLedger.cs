using System.Diagnostics;
using System.Text.Json;
using Aspire.Hosting;

namespace Samenspel.LocalHosting.Running;

/// <summary>
/// Which processes are ours, in <c>processes.json</c>. After the engine was killed, the next start ends what is left.
/// A pid alone proves nothing, since the kernel uses it again: boot and start time must be the same too.
/// </summary>
internal static class ProcessLedger
{
    private static readonly Lock Gate = new();
    private static readonly List<Entry> Entries = [];
    private static string? _file;

    /// <summary>Opens the ledger of a data folder, ends what an earlier engine left, and returns the names of those processes.</summary>
    /// <exception cref="DistributedApplicationException">Another engine uses the folder now.</exception>
    public static async Task<IReadOnlyList<string>> OpenAsync(string dataFolder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(dataFolder);
        var file = Path.Combine(dataFolder, "processes.json");
        var left = Read(file).Where(IsAlive).ToArray();
        if (left.FirstOrDefault(entry => entry.StopSignal == 0) is { } host)
            throw new DistributedApplicationException(
                $"The platform already runs from {dataFolder} (process {host.Pid}). Stop it first: kill {host.Pid}");

        await EndAsync(left, cancellationToken);
        lock (Gate)
        {
            _file = file;
            Entries.Clear();
            Entries.Add(Describe("engine", Environment.ProcessId, stopSignal: 0));
            Write();
        }
        return [.. left.Select(entry => entry.Name)];
    }

    public static void Close()
    {
        lock (Gate)
        {
            if (_file is not null)
                File.Delete(_file);
            _file = null;
        }
    }

    public static void Add(string name, int pid, int stopSignal)
    {
        lock (Gate)
        {
            Entries.Add(Describe(name, pid, stopSignal));
            Write();
        }
    }

    public static void Remove(int pid)
    {
        lock (Gate)
        {
            Entries.RemoveAll(entry => entry.Pid == pid);
            Write();
        }
    }

    private static async Task EndAsync(Entry[] left, CancellationToken cancellationToken)
    {
        foreach (var entry in left)
            Posix.Signal(entry.Pid, entry.StopSignal, wholeGroup: false);
        var watch = Stopwatch.StartNew();
        while (left.Any(IsAlive) && watch.Elapsed < TimeSpan.FromSeconds(5))
            await Task.Delay(20, cancellationToken);
        foreach (var entry in left.Where(IsAlive))
            Posix.Signal(entry.Pid, Posix.SigKill, wholeGroup: true);
        while (left.Any(IsAlive) && watch.Elapsed < TimeSpan.FromSeconds(7))
            await Task.Delay(20, cancellationToken);
    }

    private static Entry Describe(string name, int pid, int stopSignal) =>
        new(name, pid, Posix.StartTicks(pid) ?? 0, BootId(), stopSignal);

    private static bool IsAlive(Entry entry) =>
        entry.BootId == BootId() && entry.Pid != Environment.ProcessId && Posix.StartTicks(entry.Pid) == entry.StartTicks;

    private static string BootId() => File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim();

    private static Entry[] Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Entry[]>(File.ReadAllText(file)) ?? [];
        }
        catch (Exception none) when (none is FileNotFoundException or JsonException)
        {
            return [];
        }
    }

    private static void Write()
    {
        if (_file is not null)
            AtomicFile.Write(_file, JsonSerializer.Serialize(Entries));
    }

    /// <param name="StopSignal">Signal that ends the process; 0 for the engine itself.</param>
    private sealed record Entry(string Name, int Pid, long StartTicks, string BootId, int StopSignal);
}
