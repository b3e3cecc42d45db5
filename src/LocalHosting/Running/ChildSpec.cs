using System.Diagnostics;

namespace Samenspel.LocalHosting.Running;

/// <summary>A process to start.</summary>
/// <param name="Name">Name for people: of the resource, with a number when it has replicas.</param>
/// <param name="Program">Path, or a name to look for in PATH.</param>
/// <param name="Arguments">Arguments, not quoted.</param>
internal sealed record ChildSpec(string Name, string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Variables on top of those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public string? WorkingDirectory { get; init; }

    /// <summary>System user to run as; null for the current one. Only root can choose.</summary>
    public string? User { get; init; }

    /// <summary>Signal that asks the process to end, also sent when this process dies without a word.</summary>
    public int StopSignal { get; init; } = Posix.SigTerm;

    /// <summary>Time to end by itself before SIGKILL.</summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromSeconds(5);

    public required string LogFolder { get; init; }

    /// <summary>Show entries of the levels information and below on the console too, not only in the log file.</summary>
    public bool Verbose { get; init; }

    private static readonly string[] NotInherited =
        ["ASPNETCORE_URLS", "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "DOTNET_LAUNCH_PROFILE", "NOTIFY_SOCKET"];

    /// <summary>
    /// setsid: a Ctrl+C in the terminal reaches only this process, which then stops the others in order.
    /// setpriv: the kernel ends the child when this process is gone. Both exec in place, so the pid is the program's own.
    /// </summary>
    public ProcessStartInfo ToStartInfo()
    {
        var info = new ProcessStartInfo("setsid")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = WorkingDirectory ?? "/",
        };
        string[] user = User is null ? [] : ["--reuid", User, "--regid", User, "--init-groups"];
        string[] prefix = ["setpriv", .. user, "--pdeathsig", Posix.NameOf(StopSignal), Program];
        foreach (var argument in prefix.Concat(Arguments))
            info.ArgumentList.Add(argument);
        foreach (var name in NotInherited)
            info.Environment.Remove(name);
        foreach (var (name, value) in Environment)
            info.Environment[name] = value;
        return info;
    }
}
