using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Journeys.Tests.RunningPlatform))]

namespace Samenspel.Journeys.Tests;

/// <summary>The whole platform, started as its README says, on a port and with data of its own.</summary>
public sealed partial class RunningPlatform : IAsyncLifetime
{
    private const string Password = "Proef-wachtwoord-7";
    private const int SigTerm = 15;

    private readonly string folder = Directory.CreateTempSubdirectory("samenspel-journeys-").FullName;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentDictionary<string, Task<HttpClient>> people = new();
    private Process? process;

    public Uri Address { get; } = new($"http://localhost:{FreePort()}/");

    /// <summary>A client that speaks through the gateway as one of the people of the demonstration, who signed in by the real pages.</summary>
    public Task<HttpClient> AsAsync(string firstName) => people.GetOrAdd(firstName, name =>
        SignIn.ClientAsync(Address, $"{name}@samenspel.example", Password, CancellationToken.None));

    public async ValueTask InitializeAsync()
    {
        var appHost = typeof(RunningPlatform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "AppHost").Value!;
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(appHost)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Samenspel__PublicUrl"] = Address.ToString().TrimEnd('/');
        start.Environment["LocalHosting__DataFolder"] = folder;
        start.Environment["Parameters__demo-password"] = Password;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var limit = Stopwatch.StartNew();
        while (!output.Any(line => line.StartsWith("Ready", StringComparison.Ordinal)))
        {
            if (process.HasExited || limit.Elapsed > TimeSpan.FromMinutes(4))
                throw new InvalidOperationException("The platform did not become ready:\n" + string.Join('\n', output));
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            _ = Kill(process.Id, SigTerm);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync(limit.Token);
        }
        process?.Dispose();
        foreach (var person in people.Values.Where(p => p.IsCompletedSuccessfully)) (await person).Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
