using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Running;

/// <summary>Starts projects and executables: all replicas, the proxy in front of them, and their health checks.</summary>
internal sealed class ProcessLauncher(
    LocalSettings settings, Announcer announcer, ProcessEnvironment environment, ResourceStates states, ILookup<IResource, EndpointPlan> endpoints)
    : IDisposable
{
    private readonly List<ReplicaProxy> _proxies = [];

    /// <summary>Starts the replicas and returns when all are healthy.</summary>
    public async Task StartServiceAsync(IResource resource, Action<Instance> started, CancellationToken cancellationToken)
    {
        var plans = endpoints[resource].ToArray();
        var replicas = resource.Replicas();
        var instances = new List<Instance>();
        for (var replica = 0; replica < replicas; replica++)
            instances.Add(await CreateAsync(resource, plans, replica, cancellationToken));
        foreach (var plan in plans.Where(plan => plan.NeedsProxy))
            lock (_proxies)
                _proxies.Add(new ReplicaProxy(plan.Port, plan.Endpoint.TargetHost != "localhost", plan.Targets));

        var where = string.Join(' ', plans.Select(plan => $"{plan.Endpoint.UriScheme}://localhost:{plan.Port}"));
        var times = replicas > 1 ? $" × {replicas}" : "";
        announcer.State(resource.Name, "starting", where + times);
        var begin = announcer.Elapsed;
        instances.ForEach(started);
        var starting = instances.Select(instance => instance.StartAsync(cancellationToken)).ToArray();
        states.Started(resource);
        await Task.WhenAll(starting);
        announcer.State(resource.Name, "ready", $"{where}{times}  after {Announcer.Seconds(announcer.Elapsed - begin)}");
        states.Healthy(resource);
        instances.ForEach(instance => instance.KeepRunning());
    }

    /// <summary>Runs a process that others wait for to its end.</summary>
    public async Task RunOnceAsync(IResource resource, int expected, Action<Instance> started, CancellationToken cancellationToken)
    {
        var instance = await CreateAsync(resource, [.. endpoints[resource]], 0, cancellationToken);
        announcer.State(resource.Name, "running");
        var begin = announcer.Elapsed;
        started(instance);
        states.Started(resource);
        var code = await instance.RunToEndAsync(settings.StartLimit, cancellationToken);
        if (code != expected)
            throw instance.Failure($"{resource.Name} failed ({ExitCode.Describe(code)}, expected {expected})");
        announcer.State(resource.Name, "done", $"after {Announcer.Seconds(announcer.Elapsed - begin)}");
        states.Completed(resource, code);
    }

    public void Dispose()
    {
        lock (_proxies)
        {
            _proxies.ForEach(proxy => proxy.Dispose());
            _proxies.Clear();
        }
    }

    private async Task<Instance> CreateAsync(IResource resource, EndpointPlan[] plans, int replica, CancellationToken cancellationToken)
    {
        var name = resource.Replicas() > 1 ? $"{resource.Name}-{replica + 1}" : resource.Name;
        var variables = await environment.VariablesAsync(resource, plans, replica, cancellationToken);
        var arguments = await ProcessEnvironment.ArgumentsAsync(resource, cancellationToken);
        var spec = resource switch
        {
            ProjectResource project when ProjectOutput.Find(project) is var (folder, assembly) =>
                new ChildSpec(name, ProjectOutput.DotNet, ["exec", assembly, .. arguments]) { WorkingDirectory = folder, LogFolder = settings.LogFolder },
            ExecutableResource executable =>
                new ChildSpec(name, executable.Command, arguments) { WorkingDirectory = executable.WorkingDirectory, LogFolder = settings.LogFolder },
            _ => throw new DistributedApplicationException($"The local engine cannot run {resource.Name} ({resource.GetType().Name})."),
        };
        var checks = resource.Annotations.OfType<HttpHealthCheckAnnotation>().Select(check => (
            Url: plans.Single(plan => plan.Endpoint == check.Endpoint().Annotation).LocalUrl(replica) + check.Path, check.StatusCode)).ToArray();
        return new Instance(
            name, () => spec with { Environment = variables, Verbose = settings.Verbose }, checks.Length == 0 ? null : ProbeAsync, settings.StartLimit, announcer);

        async Task<string?> ProbeAsync(CancellationToken token)
        {
            foreach (var (url, status) in checks)
                if (await HttpProbe.CheckAsync(url, status, token) is { } wrong)
                    return wrong;
            return null;
        }
    }
}
