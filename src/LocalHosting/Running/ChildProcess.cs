using System.Diagnostics;

namespace Samenspel.LocalHosting.Running;

/// <summary>A running child process, its log, and the way to end it.</summary>
internal sealed class ChildProcess
{
    private readonly ChildSpec _spec;
    private readonly Process _process;
    private readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(ChildSpec spec, Process process, ProcessLog log)
    {
        _spec = spec;
        _process = process;
        Log = log;
        Id = process.Id;
        _ = PumpAsync();
    }

    public string Name => _spec.Name;

    public int Id { get; }

    public ProcessLog Log { get; }

    /// <summary>Ends with the exit code, after the last line of the log has been read.</summary>
    public Task<int> Exited => _exited.Task;

    public static async Task<ChildProcess> StartAsync(ChildSpec spec, Action<string>? show = null)
    {
        var log = new ProcessLog(spec.LogFolder, spec.Name, spec.Verbose, show);
        var process = await Spawner.StartAsync(spec.ToStartInfo());
        process.StandardInput.Close();
        ProcessLedger.Add(spec.Name, process.Id, spec.StopSignal);
        return new ChildProcess(spec, process, log);
    }

    /// <summary>Asks the process to end; when its time is over, or the token says so, kills it and all it started.</summary>
    public async Task StopAsync(CancellationToken hurry = default)
    {
        if (!_exited.Task.IsCompleted)
            Posix.Signal(Id, _spec.StopSignal, wholeGroup: false);
        try
        {
            await _exited.Task.WaitAsync(_spec.StopLimit, hurry);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            Kill();
            await _exited.Task;
        }

        // What the process started and left behind is in its group.
        Posix.Signal(Id, Posix.SigKill, wholeGroup: true);
    }

    public void Kill() => Posix.Signal(Id, Posix.SigKill, wholeGroup: true);

    private async Task PumpAsync()
    {
        var reading = Task.WhenAll(ReadAsync(_process.StandardOutput), ReadAsync(_process.StandardError));
        await _process.WaitForExitAsync();

        // A grandchild may hold the pipes open; the last lines of the process itself are there at once.
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(1)));
        var code = _process.ExitCode;
        ProcessLedger.Remove(Id);
        Log.Dispose();
        _process.Dispose();
        _exited.SetResult(code);
    }

    private async Task ReadAsync(StreamReader reader)
    {
        try
        {
            while (await reader.ReadLineAsync() is { } line)
                Log.Write(line);
        }
        catch (Exception closed) when (closed is ObjectDisposedException or IOException)
        {
            // The process ended and a grandchild still held the pipe.
        }
    }
}
