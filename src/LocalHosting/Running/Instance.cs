using System.Diagnostics;
using Aspire.Hosting;

namespace Samenspel.LocalHosting.Running;

/// <summary>A process that is kept running: started, watched until it is healthy, started again when it ends.</summary>
/// <param name="describe">The process to start; asked again for each start.</param>
/// <param name="probe">Null when the process is healthy, otherwise what is wrong; null when nothing can be checked.</param>
internal sealed class Instance(
    string name, Func<ChildSpec> describe, Func<CancellationToken, Task<string?>>? probe, TimeSpan startLimit, Announcer? announcer)
    : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _stopping = new();
    private Task _keeping = Task.CompletedTask;
    private ChildProcess? _child;

    public string Name => name;

    public int? Pid => _child?.Id;

    /// <summary>Starts the process and returns when it is healthy.</summary>
    /// <exception cref="DistributedApplicationException">It ended, or was not healthy in time; the message holds its last log lines.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _child = await SpawnAsync();
        await UntilHealthyAsync(_child, cancellationToken);
    }

    /// <summary>Waits for the process to end by itself.</summary>
    public async Task<int> RunToEndAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        _child = await SpawnAsync();
        try
        {
            return await _child.Exited.WaitAsync(limit, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw Failure(_child, $"{name} did not end within {limit.TotalSeconds:0} s");
        }
    }

    public DistributedApplicationException Failure(string what) => Failure(_child!, what);

    /// <summary>From now on starts the process again, after a growing pause, each time it ends.</summary>
    public void KeepRunning() => _keeping = KeepAsync();

    public async Task StopAsync(CancellationToken hurry = default)
    {
        await _stopping.CancelAsync();
        await _keeping;
        if (_child is not null)
            await _child.StopAsync(hurry);
    }

    public void Kill() => _child?.Kill();

    public void Dispose() => _stopping.Dispose();

    private async Task KeepAsync()
    {
        var pause = FirstPause;
        try
        {
            while (true)
            {
                var watch = Stopwatch.StartNew();
                var code = await _child!.Exited.WaitAsync(_stopping.Token);
                if (watch.Elapsed > LongestPause)
                    pause = FirstPause;
                announcer?.State(name, "crashed", $"{ExitCode.Describe(code)}; starts again in {Announcer.Seconds(pause)}");
                await Task.Delay(pause, _stopping.Token);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
                await RestartAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The platform stops.
        }
    }

    private async Task RestartAsync()
    {
        try
        {
            _child = await SpawnAsync();
            await UntilHealthyAsync(_child, _stopping.Token);
            announcer?.State(name, "ready", "again");
        }
        catch (DistributedApplicationException failure)
        {
            announcer?.Say(failure.Message);
            _child!.Kill();
        }
    }

    private Task<ChildProcess> SpawnAsync() => ChildProcess.StartAsync(describe(), line => announcer?.Log(name, line));

    private async Task UntilHealthyAsync(ChildProcess child, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        string? wrong = null;
        while (probe is not null)
        {
            if (child.Exited.IsCompleted)
                throw Failure(child, $"{name} ended while starting ({ExitCode.Describe(await child.Exited)})" + (wrong is null ? "" : $"; last check: {wrong}"));
            if (watch.Elapsed > startLimit)
                throw Failure(child, $"{name} was not healthy within {startLimit.TotalSeconds:0} s; last check: {wrong}");
            wrong = await probe(cancellationToken);
            if (wrong is null)
                return;
            await Task.WhenAny(child.Exited, Task.Delay(ProbeInterval, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static DistributedApplicationException Failure(ChildProcess child, string what)
    {
        var lines = child.Log.LastLines();
        return new($"{what}\n  Last lines of {child.Log.Path}:\n"
            + (lines.Count == 0 ? "    (it wrote nothing)" : string.Join('\n', lines.Select(line => $"    {line}"))));
    }
}

internal static class ExitCode
{
    private const int SignalBase = 128;

    /// <summary>The exit code for people; above 128 it tells which signal ended the process.</summary>
    public static string Describe(int code) =>
        code > SignalBase ? $"ended by signal {code - SignalBase}" : $"exit code {code}";
}
