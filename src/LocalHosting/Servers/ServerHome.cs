using System.Security.Cryptography;
using System.Text;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Servers;

/// <summary>
/// Folder and system user of a server. A server must not run as root (PostgreSQL refuses to), so under root it runs as
/// the user its package made; that user must be able to reach the folder.
/// </summary>
internal sealed record ServerHome(string Folder, string? User)
{
    public static async Task<ServerHome> PrepareAsync(
        string dataFolder, string name, string systemUser, CancellationToken cancellationToken)
    {
        var user = Posix.IsRoot ? systemUser : null;
        var folder = Path.Combine(dataFolder, name);
        if (user is not null && !await CanReachAsync(dataFolder, user, cancellationToken))
            folder = Path.Combine(Fallback(dataFolder), name);

        Directory.CreateDirectory(folder);
        if (user is not null)
            await Tool.RequireAsync(["chown", "-R", $"{user}:", folder], cancellationToken: cancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new(folder, user);
    }

    /// <summary>Where servers keep data when their users cannot reach the data folder itself; the same for each start.</summary>
    public static string Fallback(string dataFolder)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dataFolder)))[..12];
        return $"/var/lib/samenspel/{hash}";
    }

    private static async Task<bool> CanReachAsync(string folder, string user, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        return (await Tool.RunAsync(["test", "-x", folder], user, cancellationToken: cancellationToken)).ExitCode == 0;
    }
}
