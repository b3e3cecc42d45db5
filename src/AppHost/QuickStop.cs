using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Hosting;

/// <summary>
/// Asks all services to end as soon as the platform stops. The orchestrator asks later, and gives the dashboard six seconds, which
/// has nothing to finish.
/// </summary>
internal sealed class QuickStop(ResourceNotificationService notifications, IHostApplicationLifetime lifetime) : BackgroundService
{
    private readonly ConcurrentDictionary<string, (int Pid, bool IsDashboard)> _processes = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (OperatingSystem.IsWindows()) return;
        using var stop = lifetime.ApplicationStopping.Register(Stop);
        await foreach (var seen in notifications.WatchAsync(stoppingToken))
        {
            var isDashboard = seen.Resource.Name == StartReport.Dashboard;
            if (seen.Resource is not ProjectResource && !isDashboard) continue;
            if (seen.Snapshot.State?.Text == KnownResourceStates.Running && seen.Snapshot.Properties.FirstOrDefault(one => one.Name == "executable.pid")?.Value is int pid)
                _processes[seen.ResourceId] = (pid, isDashboard);
            else
                _processes.TryRemove(seen.ResourceId, out _);
        }
    }

    private void Stop()
    {
        Console.WriteLine("Stopping");
        foreach (var processes in _processes.Values.ToLookup(one => one.IsDashboard, one => one.Pid))
            Process.Start("sh", ["-c", $"kill -{(processes.Key ? "KILL" : "TERM")} {string.Join(' ', processes)}"]).Dispose();
    }
}
