using System.Reflection;

internal static class ProjectExtensions
{
    private static readonly string Configuration =
        typeof(ProjectExtensions).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Starts what was built, not <c>dotnet run</c>: that costs seconds and 100 MB per process. An IDE still starts the project itself.</summary>
    public static IResourceBuilder<ProjectResource> RunBuilt(this IResourceBuilder<ProjectResource> project)
    {
        var path = project.Resource.GetProjectMetadata().ProjectPath;
        var folder = Path.GetDirectoryName(path)!;
        var program = Path.Combine(folder, "bin", Configuration, $"net{Environment.Version.ToString(2)}", Path.GetFileNameWithoutExtension(path));
        return project.WithAnnotation(new ExecutableAnnotation { Command = program, WorkingDirectory = folder });
    }
}
