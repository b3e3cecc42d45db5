using System.Diagnostics;
using Microsoft.Extensions.Hosting;

/// <summary>Starts a part again that ended without being asked to, which the orchestrator does not: a few times, and then no more.</summary>
internal sealed class Restarts(Start start, ResourceNotificationService notifications, ResourceCommandService commands, IHostApplicationLifetime lifetime) : BackgroundService
{
    private const int MaxRestarts = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5);
    /// <summary>A part that ran this long has recovered.</summary>
    private static readonly TimeSpan Recovered = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, (int Times, long Last)> _restarts = [];
    private readonly HashSet<string> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var seen in notifications.WatchAsync(stoppingToken))
        {
            var state = seen.Snapshot.State?.Text;
            if (seen.Resource is not (ProjectResource or ExecutableResource)) continue;
            if (state == KnownResourceStates.Running) _running.Add(seen.ResourceId);
            // Whoever presses Stop in the dashboard means it: that goes by way of Stopping.
            else if (state == KnownResourceStates.Stopping) _running.Remove(seen.ResourceId);
            else if (KnownResourceStates.TerminalStates.Contains(state) && _running.Remove(seen.ResourceId) && start.IsReady && !lifetime.ApplicationStopping.IsCancellationRequested)
                _ = RestartAsync(seen, stoppingToken);
        }
    }

    private async Task RestartAsync(ResourceEvent seen, CancellationToken stoppingToken)
    {
        var (times, last) = _restarts.GetValueOrDefault(seen.ResourceId);
        if (times > 0 && Stopwatch.GetElapsedTime(last) > Recovered) times = 0;
        if (times == MaxRestarts)
        {
            Console.WriteLine($"{seen.Resource.Name} ended (exit code {seen.Snapshot.ExitCode}), for the {MaxRestarts + 1}th time. Its log is in the dashboard; start it there.");
            return;
        }
        _restarts[seen.ResourceId] = (times + 1, Stopwatch.GetTimestamp());
        Console.WriteLine($"{seen.Resource.Name} ended (exit code {seen.Snapshot.ExitCode}); it starts again.");
        await Task.Delay(FirstPause * Math.Pow(2, times), stoppingToken);
        await commands.ExecuteCommandAsync(seen.ResourceId, KnownResourceCommands.StartCommand, stoppingToken);
    }
}
