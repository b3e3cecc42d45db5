using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Hosting;

/// <summary>
/// Ends the parts in order as soon as the platform stops: first the services, while the servers and the dashboard answer, to which
/// they hand over what they still have; then the servers of this machine, and the dashboard, which has nothing to finish. The
/// orchestrator by itself asks all at the same time: a service would wait five seconds for a dashboard that has gone, and the
/// orchestrator six for the dashboard.
/// </summary>
internal sealed class QuickStop(ResourceNotificationService notifications, IHostApplicationLifetime lifetime, Orchestrator orchestrator) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (IResource Part, int Process)> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (OperatingSystem.IsWindows()) return;
        using var stop = lifetime.ApplicationStopping.Register(Stop);
        await foreach (var seen in notifications.WatchAsync(stoppingToken))
        {
            if (seen.Snapshot.State?.Text == KnownResourceStates.Running && seen.Snapshot.Properties.FirstOrDefault(one => one.Name == "executable.pid")?.Value is int process)
                _running[seen.ResourceId] = (seen.Resource, process);
            else
                _running.TryRemove(seen.ResourceId, out _);
        }
    }

    /// <summary>The orchestrator begins when this returns.</summary>
    private void Stop()
    {
        Console.WriteLine("Stopping");
        orchestrator.Find();
        // Who takes longer, on a machine that is busy, is not waited for: the orchestrator would leave it behind.
        Send("KILL", End("TERM", part => part is ProjectResource));
        End("KILL", part => part.Name == StartReport.Dashboard);
        End("TERM", part => part is ExecutableResource && part.Name != StartReport.Dashboard);
    }

    /// <summary>Asks the parts to end.</summary>
    /// <returns>The processes that still run after a while.</returns>
    private int[] End(string signal, Func<IResource, bool> isMeant)
    {
        int[] processes = [.. _running.Values.Where(one => isMeant(one.Part)).Select(one => one.Process)];
        Send(signal, processes);
        var waited = Stopwatch.StartNew();
        return [.. processes.Where(process => !HasEnded(process, Patience - waited.Elapsed))];
    }

    private static void Send(string signal, int[] processes)
    {
        if (processes.Length > 0) Process.Start("sh", ["-c", $"kill -{signal} {string.Join(' ', processes)} 2> /dev/null"]).Dispose();
    }

    private static bool HasEnded(int process, TimeSpan limit)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return running.WaitForExit(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
