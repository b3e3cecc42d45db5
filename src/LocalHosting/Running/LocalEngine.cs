using System.Collections.Concurrent;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;
using Samenspel.LocalHosting.Servers;

namespace Samenspel.LocalHosting.Running;

/// <summary>Runs a model as processes of this machine. Start returns when everything is healthy; stop leaves nothing behind.</summary>
internal sealed class LocalEngine(
    IResourceCollection resources, LocalSettings settings, IHostEnvironment host, DistributedApplicationExecutionContext execution,
    IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private static readonly TimeSpan ServerStopLimit = TimeSpan.FromSeconds(6);

    private readonly Announcer _announcer = new();
    private readonly ConcurrentQueue<Instance> _services = [];
    private readonly ConcurrentQueue<Instance> _servers = [];
    private ProcessLauncher? _launcher;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await StartAllAsync(cancellationToken);
        }
        catch
        {
            await StopAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>Services first and together, then the servers they may still need to finish.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_services.IsEmpty && _servers.IsEmpty)
            return;
        _announcer.Say("Stopping");
        await Task.WhenAll(Drain(_services).Select(service => service.StopAsync(CancellationToken.None)));
        using var limit = new CancellationTokenSource(ServerStopLimit);
        foreach (var server in Drain(_servers).Reverse())
            await server.StopAsync(limit.Token);
        Dispose();
        ProcessLedger.Close();
        _announcer.Say("Stopped");
    }

    public void Dispose() => _launcher?.Dispose();

    private async Task StartAllAsync(CancellationToken cancellationToken)
    {
        _announcer.NameWidth = resources.Where(IsProcess).Select(resource => resource.Name.Length).DefaultIfEmpty(10).Max();
        _announcer.Say($"Starting {resources.Count(IsProcess)} parts; data and logs are in {settings.DataFolder}");
        if (!OperatingSystem.IsLinux())
            throw new DistributedApplicationException("The local engine runs on Linux only; elsewhere use the real Aspire.");
        if (resources.OfType<SqlServerServerResource>().Any())
            throw new DistributedApplicationException("The local engine cannot run SQL Server. Set Database:Provider to PostgreSql, or use the real Aspire.");
        var left = await ProcessLedger.OpenAsync(settings.DataFolder, cancellationToken);
        if (left.Count > 0)
            _announcer.Say($"Ended what an earlier start had left: {string.Join(", ", left)}");
        if (settings.Fresh)
            Wipe();
        await Packages.EnsureAsync(
            resources.OfType<PostgresServerResource>().Any(), resources.OfType<RabbitMQServerResource>().Any(), _announcer.Say, cancellationToken);

        var states = new ResourceStates(resources);
        var ports = new Ports(settings.DataFolder);
        var endpoints = EndpointPlan.Make(resources, ports);
        _launcher = new ProcessLauncher(settings, _announcer, new ProcessEnvironment(host, execution), states, endpoints);
        var servers = new ServerLauncher(settings, _announcer, states, endpoints, ports);

        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var starting = resources.Select(resource => StartAsync(resource, states, servers, failed.Token)).ToList();
        await AllOrFirstFailureAsync(starting, failed);
        AnnounceReady(endpoints);
    }

    private async Task StartAsync(IResource resource, ResourceStates states, ServerLauncher servers, CancellationToken cancellationToken)
    {
        await Task.Yield();
        await states.WaitForAsync(resource, cancellationToken);
        switch (resource)
        {
            case PostgresServerResource postgres:
                await servers.StartAsync(postgres, _servers.Enqueue, cancellationToken);
                break;
            case RabbitMQServerResource rabbitMq:
                await servers.StartAsync(rabbitMq, _servers.Enqueue, cancellationToken);
                break;
            case PostgresDatabaseResource database:
                await states.WaitForHealthyAsync(database.Parent, cancellationToken);
                states.Healthy(database);
                break;
            case ParameterResource parameter:
                await parameter.GetValueAsync(cancellationToken);
                states.Healthy(parameter);
                break;
            default:
                if (ExpectedExitCode(resource) is { } expected)
                    await _launcher!.RunOnceAsync(resource, expected, _services.Enqueue, cancellationToken);
                else
                    await _launcher!.StartServiceAsync(resource, _services.Enqueue, cancellationToken);
                break;
        }
    }

    /// <summary>A resource whose end others wait for runs once; all others are kept running.</summary>
    private int? ExpectedExitCode(IResource resource) => resources.SelectMany(other => other.Annotations.OfType<WaitAnnotation>())
        .FirstOrDefault(wait => wait.Kind == WaitKind.Completed && wait.Resource == resource)?.ExitCode;

    private static async Task AllOrFirstFailureAsync(List<Task> starting, CancellationTokenSource failed)
    {
        Task? first = null;
        await foreach (var done in Task.WhenEach(starting))
        {
            if (done.IsCompletedSuccessfully || first is not null)
                continue;
            first = done;
            await failed.CancelAsync();
        }
        if (first is not null)
            await first;
    }

    private void AnnounceReady(ILookup<IResource, EndpointPlan> endpoints)
    {
        lifetime.ApplicationStopping.ThrowIfCancellationRequested();
        var addresses = resources.SelectMany(resource => endpoints[resource].Where(plan => plan.Endpoint.IsExternal)
            .Select(plan => ShownUrl(resource, plan)));
        Announcer.Print(string.Join("  ", ["Ready", .. addresses, $"after {Announcer.Seconds(_announcer.Elapsed)}; Ctrl+C stops everything"]));
    }

    private static string ShownUrl(IResource resource, EndpointPlan plan)
    {
        var url = new ResourceUrlAnnotation { Url = $"{plan.Endpoint.UriScheme}://localhost:{plan.Port}" };
        foreach (var annotation in resource.Annotations.OfType<EndpointUrlCallback>().Where(one => one.EndpointName == plan.Endpoint.Name))
            annotation.Change(url);
        return url.Url;
    }

    private void Wipe()
    {
        _announcer.Say("Fresh start: removing all data");
        foreach (var folder in new[] { settings.DataFolder, ServerHome.Fallback(settings.DataFolder) }.Where(Directory.Exists))
            foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Where(entry => Path.GetFileName(entry) != "processes.json"))
                if (Directory.Exists(entry))
                    Directory.Delete(entry, recursive: true);
                else
                    File.Delete(entry);
    }

    private static bool IsProcess(IResource resource) => resource is IResourceWithWaitSupport;

    private static IEnumerable<Instance> Drain(ConcurrentQueue<Instance> queue)
    {
        while (queue.TryDequeue(out var instance))
            yield return instance;
    }
}
