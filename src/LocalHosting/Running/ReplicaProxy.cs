using System.Net;
using System.Net.Sockets;

namespace Samenspel.LocalHosting.Running;

/// <summary>One address for several processes: hands each connection to the next one that takes it.</summary>
internal sealed class ReplicaProxy : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<TcpListener> _listeners = [];
    private readonly int[] _targets;
    private int _turn = -1;

    /// <param name="everywhere">Listen on every network, not only on this machine.</param>
    public ReplicaProxy(int port, bool everywhere, int[] targets)
    {
        _targets = targets;
        foreach (var address in everywhere ? new[] { IPAddress.Any } : [IPAddress.Loopback, IPAddress.IPv6Loopback])
        {
            if (address.AddressFamily == AddressFamily.InterNetworkV6 && !Socket.OSSupportsIPv6)
                continue;
            var listener = new TcpListener(address, port);
            listener.Start();
            _listeners.Add(listener);
            _ = AcceptAsync(listener);
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        foreach (var listener in _listeners)
            listener.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
                _ = ForwardAsync(await listener.AcceptTcpClientAsync(_stopping.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The platform stops.
        }
    }

    private async Task ForwardAsync(TcpClient caller)
    {
        using (caller)
        using (var target = await ConnectAsync())
        {
            if (target is null)
                return;
            caller.NoDelay = target.NoDelay = true;
            await Task.WhenAll(CopyAsync(caller, target), CopyAsync(target, caller));
        }
    }

    private async Task<TcpClient?> ConnectAsync()
    {
        for (var tried = 0; tried < _targets.Length; tried++)
        {
            var port = _targets[(uint)Interlocked.Increment(ref _turn) % (uint)_targets.Length];
            var client = new TcpClient(AddressFamily.InterNetwork);
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, _stopping.Token);
                return client;
            }
            catch (Exception gone) when (gone is SocketException or OperationCanceledException)
            {
                client.Dispose();
            }
        }
        return null;
    }

    private async Task CopyAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream(), _stopping.Token);
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception end) when (end is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One side went away: end both, so that neither waits for the other.
            from.Close();
            to.Close();
        }
    }
}
