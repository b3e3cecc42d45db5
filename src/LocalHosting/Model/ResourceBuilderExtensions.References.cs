using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Gives a process the connection string of a resource, and each part of it.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithConnectionString> source,
        string? connectionName = null, bool optional = false) where TDestination : IResourceWithEnvironment
    {
        var name = connectionName ?? source.Resource.Name;
        return builder.WithEnvironment(context =>
        {
            context.EnvironmentVariables[$"ConnectionStrings__{name}"] = source.Resource;
            foreach (var (part, value) in source.Resource.GetConnectionProperties())
                context.EnvironmentVariables[$"{VariablePrefix(name)}_{part.ToUpperInvariant()}"] = value;
        });
    }

    /// <summary>Gives a process the address of every endpoint of a resource.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment => builder.WithReference(source, source.Resource.Name);

    /// <summary>Gives a process the address of every endpoint of a resource, under another name.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source, string name)
        where TDestination : IResourceWithEnvironment => builder.WithEnvironment(context =>
        {
            foreach (var endpoint in source.Resource.Annotations.OfType<EndpointAnnotation>())
                AddEndpoint(context.EnvironmentVariables, name, new EndpointReference(source.Resource, endpoint.Name));
        });

    /// <summary>Gives a process an address outside the platform.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, string name, Uri uri)
        where TDestination : IResourceWithEnvironment => builder.WithEnvironment(context =>
        {
            context.EnvironmentVariables[name] = uri.ToString();
            context.EnvironmentVariables[$"services__{name}__default__0"] = uri.ToString();
        });

    /// <summary>Gives a process the address of one endpoint.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, EndpointReference endpointReference)
        where TDestination : IResourceWithEnvironment => builder.WithEnvironment(
            context => AddEndpoint(context.EnvironmentVariables, endpointReference.Resource.Name, endpointReference));

    private static void AddEndpoint(Dictionary<string, object> variables, string name, EndpointReference endpoint)
    {
        variables[$"{VariablePrefix(name)}_{VariablePrefix(endpoint.EndpointName)}"] = endpoint;
        var key = endpoint.EndpointName is "http" or "https" ? endpoint.Scheme : endpoint.EndpointName;
        variables[$"services__{name}__{key}__0"] = endpoint;
    }

    private static string VariablePrefix(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
}
