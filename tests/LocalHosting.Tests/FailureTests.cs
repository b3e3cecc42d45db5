using System.Net;
using System.Net.Sockets;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Tests;

public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_health_check_that_never_passes_is_told_with_the_last_log_lines()
    {
        await using var host = HostProcess.Start(_folder.Path, "unhealthy", "--LocalHosting:StartLimitSeconds=3");
        var failure = await host.LineAsync("Failed: patient was not healthy within 3 s");
        Assert.Contains("answered 503: the database is far away", failure, StringComparison.Ordinal);
        await host.LineAsync("Last lines of");
        await host.LineAsync("started at ");
        Assert.Equal(1, await host.ExitAsync());
    }

    [Fact]
    public async Task A_migrate_run_that_fails_stops_the_start()
    {
        await using var host = HostProcess.Start(_folder.Path, "failing-migrate");
        await host.LineAsync("Failed: patient-migrate failed (exit code 7, expected 0)");
        await host.LineAsync("migrating at");
        Assert.Equal(1, await host.ExitAsync());
        Assert.False(File.Exists(Path.Combine(_folder.Path, "logs", "patient.log")));
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_the_process_that_holds_it()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var port = ((IPEndPoint)holder.LocalEndpoint).Port;
        await using var host = HostProcess.Start(_folder.Path, "fixed-port", $"{port}");
        Assert.Contains($"in use by process {Environment.ProcessId} (", await host.LineAsync($"Failed: Port {port}, needed for patient"), StringComparison.Ordinal);
        Assert.Equal(1, await host.ExitAsync());
    }

    [Fact]
    public async Task A_process_that_ignores_sigterm_gets_sigkill()
    {
        await using var host = HostProcess.Start(_folder.Path, "stubborn");
        await host.LineAsync("Ready");
        var file = Path.Combine(HostProcess.Repository, "tests/LocalHosting.Tests/Fixture/stubborn.pid");
        await Eventually.TrueAsync(() => File.Exists(file) && File.ReadAllText(file).EndsWith('\n'), "the process tells its id");
        var pid = int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture);
        File.Delete(file);
        Assert.NotNull(Posix.StartTicks(pid));

        host.Signal(Posix.SigInt);
        Assert.Equal(0, await host.ExitAsync());
        Assert.Null(Posix.StartTicks(pid));
    }
}
