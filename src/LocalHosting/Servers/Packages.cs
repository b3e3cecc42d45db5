using Aspire.Hosting;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Servers;

/// <summary>Sees to it that the servers' packages are on the machine.</summary>
internal static class Packages
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(10);

    /// <summary>
    /// While apt works, services of the packages are kept from starting: the platform runs servers of its own.
    /// A policy that is there already stays as it is.
    /// </summary>
    private const string Script = """
        set -e
        export DEBIAN_FRONTEND=noninteractive
        policy=/usr/sbin/policy-rc.d
        if [ ! -e $policy ]; then
          printf '#!/bin/sh\nexit 101\n' > $policy
          chmod 755 $policy
          trap "rm -f $policy" EXIT
        fi
        apt-get update -q
        apt-get install -y -q --no-install-recommends "$@"
        """;

    /// <summary>Installs what is missing, after saying so.</summary>
    /// <exception cref="DistributedApplicationException">Something is missing and cannot be installed; the message holds the command to type.</exception>
    public static async Task EnsureAsync(bool postgres, bool rabbitMq, Action<string> say, CancellationToken cancellationToken)
    {
        var missing = Missing(postgres, rabbitMq);
        if (missing.Length == 0)
            return;

        var names = string.Join(' ', missing);
        var manual = $"Missing on this machine: {names}. Type:\n\n  sudo apt-get update && sudo apt-get install -y {names}\n\nand start again.";
        string[]? become = Posix.IsRoot ? [] : await CanSudoAsync(cancellationToken) ? ["sudo", "-n"] : null;
        if (become is null || !File.Exists("/usr/bin/apt-get"))
            throw new DistributedApplicationException(manual);

        say($"Missing on this machine: {names}. Installing with apt-get; this takes a minute or two.");
        var result = await Tool.RunAsync([.. become, "sh", "-c", Script, "install", .. missing], limit: InstallLimit, cancellationToken: cancellationToken);
        if (result.ExitCode != 0 || Missing(postgres, rabbitMq).Length > 0)
            throw new DistributedApplicationException($"{manual}\n\napt-get said:\n{Tail(result.Output)}");
        say($"Installed: {names}.");
    }

    private static string[] Missing(bool postgres, bool rabbitMq) =>
    [
        .. postgres && !PostgresServer.IsInstalled ? new[] { "postgresql" } : [],
        .. rabbitMq && !RabbitMqServer.IsInstalled ? new[] { "rabbitmq-server" } : [],
    ];

    private static async Task<bool> CanSudoAsync(CancellationToken cancellationToken) =>
        File.Exists("/usr/bin/sudo") && (await Tool.RunAsync(["sudo", "-n", "true"], cancellationToken: cancellationToken)).ExitCode == 0;

    private static string Tail(string text) => string.Join('\n', text.Split('\n').TakeLast(15));
}
