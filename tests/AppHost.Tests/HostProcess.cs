using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Threading.Channels;

namespace Samenspel.AppHost.Tests;

/// <summary>The platform in a process of its own, as people start it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Mark = "SAMENSPEL_TEST_RUN";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(4), StopLimit = TimeSpan.FromSeconds(60);

    private readonly string _run = Path.GetRandomFileName();
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _output = [];

    public HostProcess(params string[] arguments)
        : this(new Dictionary<string, string>(), arguments)
    {
    }

    /// <summary>Starts it with these in its environment, which its parts get too.</summary>
    public HostProcess(Dictionary<string, string> environment, string[] arguments)
    {
        // Who runs the tests in the background of a shell ignores Ctrl+C, and a child inherits that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "exec", Metadata("AppHost"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Mark] = _run;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Receive(line.Data);
        _process.ErrorDataReceived += (_, line) => Receive(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _ = CompleteAsync();
    }

    public static string Repository { get; } = Metadata("Repository");

    public int Pid => _process.Id;

    public string Output
    {
        get
        {
            lock (_output) return string.Join('\n', _output);
        }
    }

    /// <summary>The processes of this start that run now: its own and all that came of it.</summary>
    public int[] Processes() => [.. Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : 0)
        .Where(pid => pid > 0 && Read($"/proc/{pid}/environ").Contains($"{Mark}={_run}", StringComparison.Ordinal))];

    /// <summary>The user a process runs as.</summary>
    public static int UserOf(int pid) => int.Parse(
        Read($"/proc/{pid}/status").Split('\n').First(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1], CultureInfo.InvariantCulture);

    public static string CommandOf(int pid) => Read($"/proc/{pid}/cmdline").Replace('\0', ' ');

    /// <summary>The next line that begins with a text.</summary>
    public async Task<string> LineAsync(string beginning)
    {
        using var limit = new CancellationTokenSource(StartLimit);
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(limit.Token))
                if (line.StartsWith(beginning, StringComparison.Ordinal)) return line;
        }
        catch (OperationCanceledException)
        {
            // told below
        }
        throw new InvalidOperationException($"No line that begins with '{beginning}' in:\n{Output}");
    }

    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {Pid}"]);
        await kill.WaitForExitAsync();
    }

    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(StopLimit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await SignalAsync("TERM");
        await ExitAsync();
        _process.Dispose();
    }

    private async Task CompleteAsync()
    {
        await _process.WaitForExitAsync();
        _lines.Writer.TryComplete();
    }

    private void Receive(string? line)
    {
        if (line is null) return;
        lock (_output) _output.Add(line);
        _lines.Writer.TryWrite(line);
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Metadata(string key) => Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
