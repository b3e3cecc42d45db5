using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Samenspel.AppHost.Tests;

/// <summary>What a developer may count on when starting and stopping the platform, with no container engine.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(15);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samenspel-start-");

    public StartTests()
    {
        // The servers' own users must be able to reach it.
        if (!OperatingSystem.IsWindows()) _folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_port_in_use_is_named_with_the_process_that_holds_it()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var port = ((IPEndPoint)holder.LocalEndpoint).Port;
        await using var host = Start(port);
        Assert.Equal(1, await host.ExitAsync());
        Assert.Contains($"Port {port}, needed for the public address http://localhost:{port}/, is in use by process {Environment.ProcessId} (", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_survives_a_kill_keeps_its_data_and_ends_without_leaving_anything_behind()
    {
        var port = FreePort();
        await using var first = Start(port);
        await first.LineAsync($"Ready http://localhost:{port}/");
        var password = await first.LineAsync("Sign in at");

        await using (var second = Start(FreePort()))
        {
            Assert.Equal(1, await second.ExitAsync());
            Assert.Contains($"(process {first.Pid}). Stop it first: kill {first.Pid}", second.Output, StringComparison.Ordinal);
        }

        await first.SignalAsync("KILL");
        await using var again = Start(port);
        await again.LineAsync("Ready");
        Assert.Equal(password, await again.LineAsync("Sign in at"));
        Assert.Empty(first.Processes());
        Assert.DoesNotContain("   at ", again.Output, StringComparison.Ordinal);
        AssertServersAreNobodysRoot(again);
        AssertSecretsAreTheOwners();
        using (var http = new HttpClient()) (await http.GetAsync(new Uri($"http://localhost:{port}/"), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        var stopping = Stopwatch.StartNew();
        await again.SignalAsync("INT");
        Assert.Equal(0, await again.ExitAsync());
        // The orchestrator ends just after the host.
        while (again.Processes().Length > 0 && stopping.Elapsed < StopLimit) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.InRange(stopping.Elapsed, TimeSpan.Zero, StopLimit);
        Assert.Empty(again.Processes().Select(HostProcess.CommandOf));
    }

    private static void AssertServersAreNobodysRoot(HostProcess host)
    {
        var servers = host.Processes().Where(pid => HostProcess.CommandOf(pid) is var command
            && (command.Contains("/bin/postgres -D", StringComparison.Ordinal) || command.Contains("beam.smp", StringComparison.Ordinal))).ToArray();
        Assert.True(servers.Length >= 2, host.Output);
        Assert.All(servers, pid => Assert.NotEqual(0, HostProcess.UserOf(pid)));
    }

    private void AssertSecretsAreTheOwners()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder.FullName, "secrets.json")));
        foreach (var server in new[] { "postgres", "rabbitmq-server" })
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(_folder.FullName, server)));
    }

    private HostProcess Start(int port) => new(
        $"--Samenspel:PublicUrl=http://localhost:{port}", $"--Samenspel:DataFolder={_folder.FullName}", "--Samenspel:Servers=machine");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
