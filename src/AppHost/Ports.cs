using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

/// <summary>Sees whether a port is free, and names who holds one that is taken: the orchestrator says nothing.</summary>
internal static class Ports
{
    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];
    private static readonly TimeSpan OwnRemainsEnd = TimeSpan.FromSeconds(30), JustEnding = TimeSpan.FromSeconds(1), Unseen = TimeSpan.FromSeconds(15);

    /// <summary>Returns when the port is free. Waits for a part of ours that a killed platform left behind: it is being ended.</summary>
    /// <exception cref="DistributedApplicationException">The port is taken; the message names the process.</exception>
    public static async Task RequireAsync(int port, string purpose, string ownFolder)
    {
        var (isOurs, isTold) = (false, false);
        for (var waited = Stopwatch.StartNew(); !IsFree(port); await Task.Delay(100))
        {
            var holder = Holder(port);
            isOurs |= holder is not null && WorksIn(holder, ownFolder);
            // A killed process that is being taken down holds the port for a while and shows nothing any more.
            if (waited.Elapsed < (isOurs ? OwnRemainsEnd : holder is null ? Unseen : JustEnding))
            {
                if (!isTold && waited.Elapsed > JustEnding) Console.WriteLine($"Port {port}, needed for {purpose}, is not free yet: waiting until who held it has ended");
                isTold |= waited.Elapsed > JustEnding;
                continue;
            }
            var name = holder is null ? "a process of another user" : $"process {holder} ({CommandLine(holder)})";
            throw new DistributedApplicationException($"Port {port}, needed for {purpose}, is in use by {name}. Stop that process, or choose another port.");
        }
    }

    private static bool WorksIn(string pid, string folder)
    {
        try
        {
            return File.ResolveLinkTarget($"/proc/{pid}/cwd", false)?.FullName == Path.GetFullPath(folder);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            foreach (var address in Socket.OSSupportsIPv6 ? new[] { IPAddress.Loopback, IPAddress.IPv6Loopback } : [IPAddress.Loopback])
            {
                using var listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                listener.Bind(new IPEndPoint(address, port));
                listener.Listen();
            }
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Process id of the listener; null when it cannot be seen.</summary>
    private static string? Holder(int port)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var sockets = Tables.Where(File.Exists)
            .SelectMany(File.ReadLines).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 9 && fields[3] == "0A" && fields[1].EndsWith($":{port:X4}", StringComparison.Ordinal))
            .Select(fields => $"socket:[{fields[9]}]").ToHashSet();
        return Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)!)
            .FirstOrDefault(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _) && Holds(name, sockets));
    }

    private static bool Holds(string pid, HashSet<string> sockets)
    {
        try
        {
            return Directory.EnumerateFiles($"/proc/{pid}/fd").Any(file =>
                File.ResolveLinkTarget(file, false) is { } target && sockets.Contains(Path.GetFileName(target.FullName)));
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string CommandLine(string pid)
    {
        try
        {
            var words = File.ReadAllText($"/proc/{pid}/cmdline").TrimEnd('\0').Replace('\0', ' ');
            return words.Length > 120 ? words[..120] + "…" : words;
        }
        catch (IOException)
        {
            return "it just ended";
        }
    }
}
