using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Configuration;

internal static class ContainerEngine
{
    /// <summary>Whether a container engine answers; Samenspel:Servers (machine or containers) decides without asking.</summary>
    public static bool Answers(IConfiguration configuration) => configuration["Samenspel:Servers"] switch
    {
        "containers" => true,
        "machine" => false,
        null => Run("version", "--format", "{{.Server.Version}}"),
        var other => throw new DistributedApplicationException($"Samenspel:Servers is '{other}'; use containers or machine."),
    };

    public static bool Run(params string[] arguments)
    {
        try
        {
            using var docker = Process.Start(new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            return docker.WaitForExit(TimeSpan.FromSeconds(5)) && docker.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // not installed
        }
    }
}
