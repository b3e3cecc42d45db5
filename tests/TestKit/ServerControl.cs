using System.Collections.Concurrent;
using System.Diagnostics;

namespace Samenspel.TestKit;

/// <summary>Stops a private server and starts it again: same address, data kept.</summary>
public sealed class ServerControl
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60), StopLimit = TimeSpan.FromSeconds(30);

    private readonly ProcessStartInfo start;
    private readonly Func<CancellationToken, Task<bool>> answers;
    private readonly ConcurrentQueue<string> lines = new();
    private Process? process;

    private ServerControl(ProcessStartInfo start, Func<CancellationToken, Task<bool>> answers) => (this.start, this.answers) = (start, answers);

    /// <summary>Starts the server; returns when it answers.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        process = await Spawner.StartAsync(start);
        process.OutputDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        for (var watch = Stopwatch.StartNew(); !await answers(cancellationToken); await Task.Delay(50, cancellationToken))
            if (process.HasExited || watch.Elapsed > StartLimit)
                throw new InvalidOperationException($"{start.FileName} did not start:\n{string.Join('\n', lines.TakeLast(15))}");
    }

    /// <summary>Stops the server as an administrator would; returns when it is gone.</summary>
    public async Task StopAsync()
    {
        using var signal = Process.Start("sh", ["-c", $"kill -TERM {process!.Id}"]);
        await EndAsync();
    }

    /// <summary>Ends the server as a power cut would: what it had not written yet is lost, such as queues a broker declared a moment ago.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await EndAsync();
    }

    /// <summary>Stops the server and starts it again.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        await StopAsync();
        await StartAsync(cancellationToken);
    }

    internal static async Task<ServerControl> StartNewAsync(ProcessStartInfo start, Func<CancellationToken, Task<bool>> answers)
    {
        var control = new ServerControl(start, answers);
        TestEnvironment.OnExit(() => control.process?.Kill());
        await control.StartAsync(CancellationToken.None);
        return control;
    }

    private async Task EndAsync()
    {
        using var limit = new CancellationTokenSource(StopLimit);
        await process!.WaitForExitAsync(limit.Token);
    }

    /// <summary>
    /// Starts all servers from one thread that lives as long as this process: the kernel ends a server with the thread that
    /// started it, and a thread of the pool can end at any moment.
    /// </summary>
    private static class Spawner
    {
        private static readonly BlockingCollection<(ProcessStartInfo Start, TaskCompletionSource<Process> Started)> Requests = [];

        static Spawner() => new Thread(Work) { IsBackground = true, Name = "servers" }.Start();

        public static Task<Process> StartAsync(ProcessStartInfo start)
        {
            var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
            Requests.Add((start, started));
            return started.Task;
        }

        private static void Work()
        {
            foreach (var (start, started) in Requests.GetConsumingEnumerable())
            {
                try
                {
                    started.SetResult(Process.Start(start)!);
                }
                catch (Exception failure)
                {
                    started.SetException(failure);
                }
            }
        }
    }
}
