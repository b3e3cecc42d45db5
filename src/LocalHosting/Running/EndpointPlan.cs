using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Running;

/// <summary>Where one endpoint is: the port others use, and the port of each process behind it.</summary>
internal sealed record EndpointPlan(EndpointAnnotation Endpoint, int Port, int[] Targets)
{
    /// <summary>A process that listens on the public port itself needs nothing in front of it.</summary>
    public bool NeedsProxy => Targets.Length > 1 || Targets[0] != Port;

    public string TargetUrl(int replica) => $"{Endpoint.UriScheme}://{Endpoint.TargetHost}:{Targets[replica]}";

    public string LocalUrl(int replica) => $"{Endpoint.UriScheme}://localhost:{Targets[replica]}";

    /// <summary>Chooses the ports of all endpoints and makes them known to whoever refers to them.</summary>
    /// <exception cref="Aspire.Hosting.DistributedApplicationException">A port that was asked for is taken.</exception>
    public static ILookup<IResource, EndpointPlan> Make(IEnumerable<IResource> resources, Ports ports)
    {
        var endpoints = resources
            .SelectMany(resource => resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => (resource, endpoint)))
            .ToArray();
        foreach (var (resource, endpoint) in endpoints)
            if (endpoint.Port is { } port)
                Ports.Require(port, resource.Name);

        return endpoints.Select(one => (one.resource, plan: Plan(one.resource, one.endpoint, ports)))
            .ToLookup(one => one.resource, one => one.plan);
    }

    private static EndpointPlan Plan(IResource resource, EndpointAnnotation endpoint, Ports ports)
    {
        var replicas = resource.Replicas();
        var server = resource is ContainerResource;
        var port = endpoint.Port ?? ports.Free();
        var target = server ? port : endpoint.TargetPort ?? port;
        var plan = new EndpointPlan(endpoint, port, replicas == 1 ? [target] : [.. Enumerable.Range(0, replicas).Select(_ => ports.Free())]);
        endpoint.Allocated.TrySetResult(new(server ? "127.0.0.1" : "localhost", port));
        return plan;
    }
}

internal static class ResourceFacts
{
    public static int Replicas(this IResource resource) => resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
}
