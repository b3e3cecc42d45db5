using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Samenspel.TestKit;

/// <summary>Starts private servers from the packages of this machine, with the scripts of the application model.</summary>
internal static class Machine
{
    private static readonly SemaphoreSlim Installing = new(1, 1);

    /// <exception cref="InvalidOperationException">The package is missing; the message holds the command to type.</exception>
    public static async Task InstallAsync(string package)
    {
        await Installing.WaitAsync();
        try
        {
            await RunAsync("install.sh", package);
        }
        finally
        {
            Installing.Release();
        }
    }

    /// <summary>Runs a script to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static async Task RunAsync(string script, params string[] arguments)
    {
        using var process = Process.Start(Describe(script, arguments))!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{script} failed: {string.Concat(said)}");
    }

    /// <summary>Starts a server that ends with this process, and whose data may be lost.</summary>
    public static Task<ServerControl> StartAsync(string script, string[] arguments, Dictionary<string, string> environment, int port, byte[] greeting)
    {
        var start = Describe(script, arguments);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["END_WITH_PARENT"] = start.Environment["VOLATILE"] = "yes";
        return ServerControl.StartNewAsync(start, token => AnswersAsync(port, greeting, token));
    }

    private static ProcessStartInfo Describe(string script, string[] arguments) =>
        new(Path.Combine(AppContext.BaseDirectory, "Machine", script), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

    private static async Task<bool> AnswersAsync(int port, byte[] greeting, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, limit.Token);
            await client.GetStream().WriteAsync(greeting, limit.Token);
            return await client.GetStream().ReadAsync(new byte[1], limit.Token) == 1;
        }
        catch (Exception absent) when (absent is SocketException or IOException || (absent is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
