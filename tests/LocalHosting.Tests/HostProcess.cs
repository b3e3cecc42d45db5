using System.Diagnostics;
using System.Reflection;
using System.Threading.Channels;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Tests;

/// <summary>An AppHost in a process of its own, as people start it, with a data folder of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _output = [];

    private HostProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Receive(line.Data);
        process.ErrorDataReceived += (_, line) => Receive(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static string Repository { get; } = Metadata("Repository");

    public int Pid => _process.Id;

    public static HostProcess Start(string dataFolder, string scenario, params string[] args) => StartProgram(
        Path.Combine(Repository, "tests/LocalHosting.Tests/Fixture/bin", Metadata("Configuration"), "net10.0/Fixture.dll"),
        dataFolder, ["host", scenario, .. args]);

    public static HostProcess StartAppHost(params string[] args) => StartProgram(
        Path.Combine(Repository, "src/AppHost/bin", Metadata("Configuration"), "net10.0/AppHost.dll"), Path.GetTempPath(), args);

    /// <summary>The next line that holds a text.</summary>
    public async Task<string> LineAsync(string text)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(limit.Token))
                if (line.Contains(text, StringComparison.Ordinal))
                    return line;
        }
        catch (OperationCanceledException)
        {
            // told below
        }
        throw new InvalidOperationException($"No line with '{text}' in:\n{Output}");
    }

    public string Output
    {
        get
        {
            lock (_output)
                return string.Join('\n', _output);
        }
    }

    public void Signal(int signal) => Posix.Signal(Pid, signal, wholeGroup: false);

    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Signal(Posix.SigTerm);
        await ExitAsync();
        _process.Dispose();
    }

    private static HostProcess StartProgram(string assembly, string dataFolder, string[] args)
    {
        // Who runs the tests in the background of a shell ignores Ctrl+C, and a child inherits that.
        var info = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "exec", assembly, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["LocalHosting__DataFolder"] = dataFolder;
        info.Environment["LocalHosting__StartLimitSeconds"] = "20";
        return new(Process.Start(info)!);
    }

    private void Receive(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
        _lines.Writer.TryWrite(line);
    }

    private static string Metadata(string key) => Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>A folder that exists as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("localhosting-").FullName;

    public TemporaryFolder()
    {
        if (!OperatingSystem.IsWindows()) // the servers' own users must be able to reach it
            File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

internal static class Eventually
{
    /// <summary>Waits until a condition holds, ten seconds at most.</summary>
    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"Still not after 10 s: {what}");
            await Task.Delay(20);
        }
    }
}
