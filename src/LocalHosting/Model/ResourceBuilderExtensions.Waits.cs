using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Starts only when the other resource is healthy; of a database its server must be healthy too.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => Wait(builder, dependency.Resource, WaitKind.Healthy);

    /// <summary>Starts only when the other resource has started.</summary>
    public static IResourceBuilder<T> WaitForStart<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => Wait(builder, dependency.Resource, WaitKind.Started);

    /// <summary>Starts only when the other resource has ended with the expected exit code.</summary>
    public static IResourceBuilder<T> WaitForCompletion<T>(
        this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, int exitCode = 0)
        where T : IResourceWithWaitSupport => Wait(builder, dependency.Resource, WaitKind.Completed, exitCode);

    /// <summary>Calls a resource healthy when a GET of the path answers with the status, 200 unless given.</summary>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null)
        where T : IResourceWithEndpoints
    {
        var name = endpointName ?? (new EndpointReference(builder.Resource, "https").Exists ? "https" : "http");
        return builder.WithAnnotation(
            new HttpHealthCheckAnnotation(path ?? "/", statusCode ?? 200, () => new EndpointReference(builder.Resource, name)));
    }

    private static IResourceBuilder<T> Wait<T>(IResourceBuilder<T> builder, IResource dependency, WaitKind kind, int exitCode = 0)
        where T : IResourceWithWaitSupport
    {
        if (ReferenceEquals(builder.Resource, dependency))
            throw new DistributedApplicationException($"The resource '{builder.Resource.Name}' cannot wait for itself.");
        if (builder.Resource is IResourceWithParent { Parent: var own } && ReferenceEquals(own, dependency))
            throw new DistributedApplicationException($"The resource '{builder.Resource.Name}' cannot wait for its parent '{dependency.Name}'.");
        if (dependency is IResourceWithParent { Parent: var parent } && kind != WaitKind.Completed)
            Wait(builder, parent, kind);
        return builder.WithAnnotation(new WaitAnnotation(dependency, kind, exitCode));
    }
}
