using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Samenspel.LocalHosting.Running;
using Samenspel.LocalHosting.Servers;

namespace Samenspel.TestKit;

/// <summary>What the machine has for tests, and the temporary folder of this test process.</summary>
internal static class TestEnvironment
{
    private const string Prefix = "samenspel-tests-";

    private static readonly Ports FreePorts = new($"{Environment.ProcessId} {Path.GetRandomFileName()}");
    private static readonly SemaphoreSlim Installing = new(1, 1);
    private static readonly Lazy<Task<bool>> ContainerEngine = new(AnswersAsync);

    private static readonly ConcurrentQueue<Action> AtExit = [];

    /// <summary>Folder that is removed when the process ends, or when a later one finds it left behind.</summary>
    public static string Folder { get; } = CreateFolder();

    public static string? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>Runs when the process ends, before its folder is removed.</summary>
    public static void OnExit(Action action) => AtExit.Enqueue(action);

    public static int FreePort() => FreePorts.Free();

    public static string NewPassword() => RandomNumberGenerator.GetHexString(24, lowercase: true);

    /// <summary>Whether a container engine answers within two seconds and has the image or can get it.</summary>
    public static async Task<bool> CanRunContainerAsync(string image) =>
        await ContainerEngine.Value
        && (await SucceedsAsync(["docker", "image", "inspect", image], TimeSpan.FromSeconds(5))
            || await SucceedsAsync(["docker", "pull", "--quiet", image], TimeSpan.FromMinutes(2)));

    /// <exception cref="Aspire.Hosting.DistributedApplicationException">A package is missing; the message holds the command to type.</exception>
    public static async Task InstallAsync(bool postgres, bool rabbitMq)
    {
        await Installing.WaitAsync(); // apt works for one at a time
        try
        {
            await Packages.EnsureAsync(postgres, rabbitMq, Console.Error.WriteLine, CancellationToken.None);
        }
        finally
        {
            Installing.Release();
        }
    }

    private static Task<bool> AnswersAsync() => SucceedsAsync(["docker", "info", "--format", "{{.ServerVersion}}"], TimeSpan.FromSeconds(2));

    private static async Task<bool> SucceedsAsync(string[] command, TimeSpan limit)
    {
        try
        {
            return (await Tool.RunAsync(command, limit: limit)).ExitCode == 0;
        }
        catch (Aspire.Hosting.DistributedApplicationException)
        {
            return false; // too slow is as good as absent
        }
    }

    private static string CreateFolder()
    {
        foreach (var old in Directory.EnumerateDirectories(Path.GetTempPath(), $"{Prefix}*"))
            if (int.TryParse(Path.GetFileName(old)[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                && Posix.StartTicks(pid) is null)
                Remove(old);

        var folder = Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var action in AtExit)
                action();
            Remove(folder);
        };
        return folder;
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // A server is still ending in it, or it is another user's: the next test process tries again.
        }
    }
}
