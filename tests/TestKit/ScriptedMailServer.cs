using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Samenspel.TestKit;

/// <summary>What a mail server does when it hears whom a message is for.</summary>
public enum MailBehaviour
{
    Accept,

    /// <summary>Refuses for now, as a server that does not know the sender yet.</summary>
    Greylist,

    /// <summary>Refuses for good.</summary>
    Refuse,

    /// <summary>Says nothing any more.</summary>
    Hang,

    /// <summary>Ends the connection.</summary>
    Drop,
}

/// <summary>A mail server on a port of its own, which behaves as it is told.</summary>
public sealed class ScriptedMailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly ConcurrentQueue<string> heard = new();

    public ScriptedMailServer()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public MailBehaviour Behaviour { get; set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>All that was said to it, a line each.</summary>
    public IReadOnlyCollection<string> Heard => heard;

    public void Dispose()
    {
        ended.Cancel();
        listener.Dispose();
        ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync(ended.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 ready");
        var inMessage = false;
        while (await reader.ReadLineAsync(ended.Token) is { } line)
        {
            heard.Enqueue(line);
            if (inMessage && line != ".") continue;
            inMessage = line == "DATA";
            if (!line.StartsWith("RCPT", StringComparison.Ordinal)) await writer.WriteLineAsync(inMessage ? "354 go on" : "250 ok");
            else if (Behaviour is MailBehaviour.Hang) await Task.Delay(Timeout.Infinite, ended.Token);
            else if (Behaviour is MailBehaviour.Drop) return;
            else await writer.WriteLineAsync(Behaviour switch { MailBehaviour.Greylist => "451 Greylisted", MailBehaviour.Refuse => "550 no such user", _ => "250 ok" });
        }
    }
}
