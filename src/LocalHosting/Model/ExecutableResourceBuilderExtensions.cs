using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Adds other programs.</summary>
public static class ExecutableResourceBuilderExtensions
{
    /// <summary>Adds a program; the folder is relative to the AppHost's.</summary>
    public static IResourceBuilder<ExecutableResource> AddExecutable(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, string command, string workingDirectory, params string[]? args)
    {
        var executable = builder.AddResource(
            new ExecutableResource(name, command, Path.GetFullPath(workingDirectory, builder.AppHostDirectory)));
        return args is null ? executable : executable.WithArgs(args);
    }
}
