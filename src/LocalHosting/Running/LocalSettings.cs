using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Samenspel.LocalHosting.Running;

/// <summary>What can be set about the engine itself; keys begin with <c>LocalHosting:</c>.</summary>
internal sealed record LocalSettings(string DataFolder, bool Fresh, bool Verbose, TimeSpan StartLimit)
{
    private const string AppHostDirectoryKey = "apphostprojectpath";
    private const string DataFolderKey = "LocalHosting:DataFolder";

    /// <summary>Folder of the AppHost's project, written into the AppHost when it is built.</summary>
    public static string AppHostDirectory { get; } = Metadata(AppHostDirectoryKey) ?? AppContext.BaseDirectory;

    public string LogFolder => Path.Combine(DataFolder, "logs");

    public static LocalSettings From(IConfiguration configuration, string[] args) => new(
        Path.GetFullPath(configuration[DataFolderKey] ?? Metadata(DataFolderKey) ?? Path.Combine(AppHostDirectory, ".data")),
        args.Contains("--fresh"),
        args.Contains("--verbose"),
        TimeSpan.FromSeconds(double.Parse(configuration["LocalHosting:StartLimitSeconds"] ?? "90", CultureInfo.InvariantCulture)));

    private static string? Metadata(string key) => Assembly.GetEntryAssembly()?
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == key)?.Value;
}
