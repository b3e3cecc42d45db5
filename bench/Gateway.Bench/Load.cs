using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Samenspel.Gateway.Bench;

/// <summary>
/// Keeps a number of connections busy, each with one request at a time. It writes ready-made bytes and reads no more of
/// an answer than it must, so that the load costs little beside what is measured.
/// </summary>
internal static class Load
{
    public const string Path = "/api/clients/v1/clients";

    public static async Task<LoadResult> RunAsync(string url, ChildProcess proxy, string token, int connections, TimeSpan duration)
    {
        var address = new Uri(url);
        var request = Encoding.ASCII.GetBytes($"GET {Path} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: application/json\r\nAuthorization: Bearer {token}\r\n\r\n");
        var before = proxy.Used;
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => ConnectionAsync(address, request, clock, duration))));
        return LoadResult.Of([.. times.SelectMany(time => time)], clock.Elapsed, proxy.Used - before);
    }

    private static async Task<List<double>> ConnectionAsync(Uri address, byte[] request, Stopwatch clock, TimeSpan duration)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Parse(address.Host), address.Port);
        var times = new List<double>(64 * 1024);
        var buffer = new byte[16 * 1024];
        while (clock.Elapsed < duration)
        {
            var sent = Stopwatch.GetTimestamp();
            await socket.SendAsync(request, SocketFlags.None);
            await ReadAnswerAsync(socket, buffer);
            times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }
        return times;
    }

    private static async ValueTask ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var (read, expected) = (0, int.MaxValue);
        while (read < expected)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(read), SocketFlags.None);
            if (count == 0) throw new IOException("The connection was closed.");
            read += count;
            if (expected == int.MaxValue) expected = Length(buffer.AsSpan(0, read)) ?? int.MaxValue;
        }
    }

    /// <summary>The length of the whole answer, once its head has arrived.</summary>
    private static int? Length(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return null;
        if (!answer.StartsWith("HTTP/1.1 200"u8)) throw new IOException(Encoding.ASCII.GetString(answer[..head]));
        var length = answer[(answer.IndexOf("Content-Length: "u8) + "Content-Length: ".Length)..];
        return head + 4 + int.Parse(length[..length.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }
}
