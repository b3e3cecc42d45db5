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
        Assert.DoesNotContain("   at ", first.Output, StringComparison.Ordinal);

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
        Assert.InRange(stopping.Elapsed, TimeSpan.Zero, StopLimit);
        // The orchestrator is killed just before the host returns, and the kernel clears it away; on a busy machine it ends by itself, a little later.
        while (again.Processes().Length > 0 && stopping.Elapsed < StopLimit) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Empty(again.Processes().Select(HostProcess.CommandOf));
    }

    [Fact]
    public async Task A_fresh_start_removes_what_there_was_and_starts()
    {
        var old = Path.Combine(_folder.FullName, "postgres", "of-before");
        Directory.CreateDirectory(Path.GetDirectoryName(old)!);
        await File.WriteAllTextAsync(old, "This is no database.", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "secrets.json"), """{ "demo-password": "Password-of-before-1" }""", TestContext.Current.CancellationToken);
        await using var host = Start(FreePort(), "--fresh");
        await host.LineAsync($"Fresh start: removing all data in {_folder.FullName}");
        await host.LineAsync("Ready");
        Assert.DoesNotContain("Password-of-before-1", await host.LineAsync("Sign in at"), StringComparison.Ordinal);
        Assert.False(File.Exists(old));
        Assert.DoesNotContain("   at ", host.Output, StringComparison.Ordinal);
        await AssertEndsWithAPartThatHangsAsync(host);
    }

    [Fact]
    public async Task A_folder_with_something_else_in_it_is_not_emptied()
    {
        var letter = Path.Combine(_folder.FullName, "letter.txt");
        await File.WriteAllTextAsync(letter, "Not of the platform.", TestContext.Current.CancellationToken);
        await using var host = Start(FreePort(), "--fresh");
        Assert.Equal(1, await host.ExitAsync());
        Assert.Contains("holds no data of this platform, and is not emptied", host.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(letter));
    }

    private static async Task AssertEndsWithAPartThatHangsAsync(HostProcess host)
    {
        var hanging = Assert.Single(host.Processes(), one => HostProcess.CommandOf(one).Contains("Signals.Api", StringComparison.Ordinal));
        using (var stop = Process.Start("kill", ["-STOP", $"{hanging}"])) await stop.WaitForExitAsync(TestContext.Current.CancellationToken);
        var stopping = Stopwatch.StartNew();
        await host.SignalAsync("INT");
        await host.ExitAsync();
        while (host.Processes().Length > 0 && stopping.Elapsed < StopLimit) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Empty(host.Processes().Select(HostProcess.CommandOf));
    }

    [Fact]
    public async Task A_part_that_does_not_start_is_named_with_its_last_lines()
    {
        // Every service refuses such a rule when it starts; its database is made before.
        await using var host = new HostProcess(new() { ["Retention__AbsenceDays"] = "0" }, [.. Arguments(FreePort())]);
        var failed = await host.LineAsync("Failed: ");
        Assert.Contains("ended while starting (exit code", failed, StringComparison.Ordinal);
        await host.LineAsync("  Its last lines:");
        Assert.Equal(1, await host.ExitAsync());
        Assert.Matches(@"  Its last lines:\n    \S", host.Output);
    }

    [Fact]
    public async Task An_orchestrator_that_does_not_start_is_told_and_waited_for_no_longer_than_the_limit()
    {
        var real = Directory.GetFiles(
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages"), "dcp", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3 })[0];
        var silent = Path.Combine(_folder.FullName, "dcp");
        await File.WriteAllTextAsync(silent, $"#!/bin/sh\n[ \"$1\" != start-apiserver ] || exec sleep 20\nexec {real} \"$@\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(silent, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var host = Start(FreePort(), $"--DcpPublisher:CliPath={silent}", "--Samenspel:StartLimitSeconds=3");
        Assert.Equal(1, await host.ExitAsync());
        Assert.Contains("Waiting for the orchestrator since", host.Output, StringComparison.Ordinal);
        Assert.Contains("Failed: the orchestrator did not start within 3 s", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", host.Output, StringComparison.Ordinal);
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

    private HostProcess Start(int port, params string[] more) => new([.. Arguments(port), .. more]);

    private string[] Arguments(int port) => [$"--Samenspel:PublicUrl=http://localhost:{port}", $"--Samenspel:DataFolder={_folder.FullName}", "--Samenspel:Servers=machine"];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
