using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Samenspel.TestKit;

/// <summary>What the machine has for tests, and the temporary folder of this test process.</summary>
internal static class TestEnvironment
{
    private const string Prefix = "samenspel-tests-";

    // Below the range from which Linux takes ports for outgoing connections: there a chosen port could be gone when it is used.
    private const int FirstPort = 20_000, Ports = 10_000;

    private static int lastPort = RandomNumberGenerator.GetInt32(Ports);

    private static readonly Lazy<Task<bool>> ContainerEngine = new(AnswersAsync);

    private static readonly ConcurrentQueue<Action> AtExit = [];

    /// <summary>Folder that is removed when the process ends, or when a later one finds it left behind.</summary>
    public static string Folder { get; } = CreateFolder();

    public static string? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>Runs when the process ends, before its folder is removed.</summary>
    public static void OnExit(Action action) => AtExit.Enqueue(action);

    public static int FreePort()
    {
        while (true)
        {
            var port = FirstPort + (Interlocked.Increment(ref lastPort) % Ports);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
    }

    public static string NewPassword() => RandomNumberGenerator.GetHexString(24, lowercase: true);

    /// <summary>Whether a container engine answers within two seconds and has the image or can get it.</summary>
    public static async Task<bool> CanRunContainerAsync(string image) =>
        await ContainerEngine.Value
        && (await SucceedsAsync(["docker", "image", "inspect", image], TimeSpan.FromSeconds(5))
            || await SucceedsAsync(["docker", "pull", "--quiet", image], TimeSpan.FromMinutes(2)));

    private static Task<bool> AnswersAsync() => SucceedsAsync(["docker", "info", "--format", "{{.ServerVersion}}"], TimeSpan.FromSeconds(2));

    private static async Task<bool> SucceedsAsync(string[] command, TimeSpan limit)
    {
        try
        {
            using var deadline = new CancellationTokenSource(limit);
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode == 0;
        }
        catch (Exception absent) when (absent is Win32Exception or OperationCanceledException)
        {
            return false; // too slow is as good as absent
        }
    }

    private static string CreateFolder()
    {
        foreach (var old in Directory.EnumerateDirectories(Path.GetTempPath(), $"{Prefix}*"))
            if (int.TryParse(Path.GetFileName(old)[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                && !Directory.Exists($"/proc/{pid}"))
                Remove(old);

        var folder = Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var action in AtExit)
                action();
            Remove(folder);
        };
        return folder;
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // A server is still ending in it, or it is another user's: the next test process tries again.
        }
    }
}
