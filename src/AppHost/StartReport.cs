using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

/// <summary>What a start needs to tell of itself.</summary>
/// <param name="PublicUrl">The one public address.</param>
/// <param name="Password">With which the invented people sign in.</param>
internal sealed record Start(Uri PublicUrl, ParameterResource Password)
{
    public bool IsReady { get; set; }
    public bool HasFailed { get; set; }

    /// <summary>How long anything may take that a start waits for.</summary>
    public static TimeSpan Limit(IConfiguration configuration) => TimeSpan.FromSeconds(configuration.GetValue("Samenspel:StartLimitSeconds", 180));
}

/// <summary>Tells on the console how the start goes, and ends the platform when a part does not start.</summary>
internal sealed class StartReport(
    Start start, DistributedApplicationModel model, ResourceNotificationService notifications, ResourceLoggerService logs,
    IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
{
    public const string Dashboard = "aspire-dashboard";
    private const int LinesShown = 15;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Dictionary<string, TimeSpan> _running = [];
    private string? _dashboardUrl;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var starting = model.Resources
            .Where(one => one is ProjectResource or ExecutableResource or ContainerResource && one.Name != Dashboard && !one.HasAnnotationOfType<ExplicitStartupAnnotation>())
            .Select(one => one.Name).ToHashSet();
        Console.WriteLine($"Starting {starting.Count} parts");
        await foreach (var seen in notifications.WatchAsync(stoppingToken))
        {
            if (seen.Resource.Name == Dashboard) _dashboardUrl ??= seen.Snapshot.Urls.FirstOrDefault(url => url.Name == "http")?.Url;
            if (!starting.Contains(seen.Resource.Name)) continue;
            var state = seen.Snapshot.State?.Text;
            if (state == KnownResourceStates.RuntimeUnhealthy || KnownResourceStates.TerminalStates.Contains(state))
            {
                await FailAsync(seen, seen.Snapshot.ExitCode is { } code ? $"ended while starting (exit code {code})" : $"did not start ({state})", stoppingToken);
                return;
            }
            if (state != KnownResourceStates.Running) continue;
            if (_running.TryAdd(seen.Resource.Name, _clock.Elapsed)) _ = LimitAsync(seen, starting, stoppingToken);
            if (seen.Snapshot.HealthStatus != HealthStatus.Healthy || !starting.Remove(seen.Resource.Name)) continue;
            Say(seen.Resource.Name, $"ready after {(_clock.Elapsed - _running[seen.Resource.Name]).TotalSeconds:0.0} s");
            if (starting.Count > 0) continue;
            start.IsReady = true;
            await AnnounceAsync(stoppingToken);
            return;
        }
    }

    private async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine($"Ready {start.PublicUrl} after {_clock.Elapsed.TotalSeconds:0.0} s; Ctrl+C stops everything");
        if (_dashboardUrl is not null) Console.WriteLine($"Dashboard {_dashboardUrl}");
        DemoSignIns.Print(start.PublicUrl, (await start.Password.GetValueAsync(cancellationToken))!);
    }

    private async Task LimitAsync(ResourceEvent seen, HashSet<string> starting, CancellationToken cancellationToken)
    {
        var limit = Start.Limit(configuration);
        Say(seen.Resource.Name, "starting");
        await Task.Delay(limit, cancellationToken);
        if (starting.Contains(seen.Resource.Name) && notifications.TryGetCurrentState(seen.ResourceId, out var now))
            await FailAsync(now, $"was not healthy within {limit.TotalSeconds:0} s", cancellationToken);
    }

    private async Task FailAsync(ResourceEvent seen, string what, CancellationToken cancellationToken)
    {
        Console.WriteLine($"Failed: {seen.Resource.Name} {what}");
        foreach (var check in seen.Snapshot.HealthReports.Where(check => check.Status is not (null or HealthStatus.Healthy)))
            Console.WriteLine($"  Check {check.Name}: {check.Description ?? check.ExceptionText?.Split('\n')[0]}");
        var lines = new List<string>();
        await foreach (var batch in logs.GetAllAsync(seen.ResourceId).WithCancellation(cancellationToken))
            lines.AddRange(batch.Select(line => line.Content));
        Console.WriteLine(lines.Count == 0 ? "  It wrote nothing." : "  Its last lines:");
        foreach (var line in lines.TakeLast(LinesShown)) Console.WriteLine($"    {line}");
        start.HasFailed = true;
        lifetime.StopApplication();
    }

    private void Say(string name, string what) => Console.WriteLine($"{_clock.Elapsed.TotalSeconds,6:0.0} s  {name,-16} {what}");
}
