using System.Reflection;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Running;

/// <summary>Finds the program a project was built to: the AppHost is built the same way, so its own build says how.</summary>
internal static class ProjectOutput
{
    private static string Configuration { get; } =
        Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";

    /// <exception cref="DistributedApplicationException">The project was not built.</exception>
    public static (string Folder, string Assembly) Find(ProjectResource project)
    {
        var path = project.Annotations.OfType<IProjectMetadata>().Last().ProjectPath;
        var folder = Path.GetDirectoryName(path)!;
        var framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
        var assembly = Path.Combine(folder, "bin", Configuration, framework, Path.GetFileNameWithoutExtension(path) + ".dll");
        return File.Exists(assembly)
            ? (folder, assembly)
            : throw new DistributedApplicationException($"{project.Name} was not built: {assembly} is missing. Type: dotnet build {path} -c {Configuration}");
    }

    /// <summary>The dotnet that runs this process.</summary>
    public static string DotNet { get; } =
        Environment.ProcessPath is { } self && Path.GetFileName(self) == "dotnet" ? self
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
