using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Aspire.Hosting;

namespace Samenspel.LocalHosting.Running;

/// <summary>Chooses ports, and names who holds one that is taken.</summary>
internal sealed class Ports
{
    // Below the range from which Linux takes ports for outgoing connections: there a chosen port could be gone when it is used.
    private const int First = 20_000;
    private const int Count = 10_000;

    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    private readonly Lock _gate = new();
    private int _next;

    /// <summary>The same seed gives the same ports as long as they are free, so addresses stay the same from run to run.</summary>
    public Ports(string seed)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        _next = BitConverter.ToUInt16(hash) % Count;
    }

    public int Free()
    {
        lock (_gate)
        {
            for (var tried = 0; tried < Count; tried++)
            {
                var port = First + (_next++ % Count);
                if (IsFree(port))
                    return port;
            }
        }
        throw new DistributedApplicationException($"No free port between {First} and {First + Count}.");
    }

    /// <exception cref="DistributedApplicationException">The port is taken; the message names the process.</exception>
    public static void Require(int port, string purpose)
    {
        if (!IsFree(port))
            throw new DistributedApplicationException(
                $"Port {port}, needed for {purpose}, is in use by {Holder(port) ?? "a process of another user"}. Stop that process, or choose another port.");
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

    /// <summary>Process id and command line of the listener; null when it cannot be seen.</summary>
    private static string? Holder(int port)
    {
        var inodes = Tables.Where(File.Exists)
            .SelectMany(File.ReadLines).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 9 && fields[3] == "0A" && fields[1].EndsWith($":{port:X4}", StringComparison.Ordinal))
            .Select(fields => $"socket:[{fields[9]}]").ToHashSet();
        return Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Where(pid => Holds(pid!, inodes)).Select(pid => $"process {pid} ({CommandLine(pid!)})").FirstOrDefault();
    }

    private static bool Holds(string pid, HashSet<string> inodes)
    {
        try
        {
            return Directory.EnumerateFiles($"/proc/{pid}/fd").Any(file => File.ResolveLinkTarget(file, false) is { } target
                && inodes.Contains(Path.GetFileName(target.FullName)));
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string CommandLine(string pid)
    {
        var words = File.ReadAllText($"/proc/{pid}/cmdline").TrimEnd('\0').Replace('\0', ' ');
        return words.Length > 120 ? words[..120] + "…" : words;
    }
}
