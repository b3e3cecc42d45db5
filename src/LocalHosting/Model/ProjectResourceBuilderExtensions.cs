using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Adds services.</summary>
public static class ProjectResourceBuilderExtensions
{
    /// <summary>Adds a project by the class that was written for it when the AppHost was built.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(
        this IDistributedApplicationBuilder builder, [ResourceName] string name) where TProject : IProjectMetadata, new() =>
        Add(builder, name, new TProject());

    /// <summary>Adds a project by the path of its project file.</summary>
    public static IResourceBuilder<ProjectResource> AddProject(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, string projectPath) =>
        Add(builder, name, new ProjectPathMetadata(Path.GetFullPath(projectPath, builder.AppHostDirectory)));

    /// <summary>Runs the project as several processes behind one address.</summary>
    public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replicas);
        return builder.WithAnnotation(new ReplicaAnnotation(replicas), ResourceAnnotationMutationBehavior.Replace);
    }

    private static IResourceBuilder<ProjectResource> Add(IDistributedApplicationBuilder builder, string name, IProjectMetadata metadata)
    {
        var project = builder.AddResource(new ProjectResource(name)).WithAnnotation(metadata);
        return project.WithEnvironment(context => ProjectEnvironment.Add(project.Resource, context));
    }

    private sealed record ProjectPathMetadata(string ProjectPath) : IProjectMetadata;
}

/// <summary>Variables every project gets.</summary>
internal static class ProjectEnvironment
{
    public static void Add(ProjectResource project, EnvironmentCallbackContext context)
    {
        var variables = context.EnvironmentVariables;
        variables["OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY"] = "in_memory";
        if (context.ExecutionContext.IsRunMode)
        {
            variables["LOGGING__CONSOLE__FORMATTERNAME"] = "simple";
            variables["DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION"] = "true";
            return;
        }

        var endpoints = project.Annotations.OfType<EndpointAnnotation>().ToArray();
        if (endpoints.Length > 0)
            variables["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true";
        AddPorts("http", "HTTP_PORTS");
        AddPorts("https", "HTTPS_PORTS");

        void AddPorts(string scheme, string variable)
        {
            var ports = endpoints.Where(endpoint => endpoint.UriScheme == scheme)
                .Select(endpoint => new EndpointReference(project, endpoint.Name).Property(EndpointProperty.TargetPort))
                .SelectMany((port, index) => index == 0 ? new object[] { port } : [";", port])
                .ToArray();
            if (ports.Length > 0)
                variables[variable] = ReferenceExpression.Of(ports);
        }
    }
}
