using System.Diagnostics;
using Aspire.Hosting;

namespace Samenspel.LocalHosting.Running;

/// <summary>Runs a small program of the machine to its end.</summary>
internal static class Tool
{
    public sealed record Result(int ExitCode, string Output);

    public static async Task<Result> RunAsync(
        IReadOnlyList<string> command, string? user = null, IReadOnlyDictionary<string, string>? environment = null,
        string? input = null, TimeSpan? limit = null, CancellationToken cancellationToken = default)
    {
        var info = new ProcessStartInfo("setpriv")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        string[] identity = user is null ? [] : ["--reuid", user, "--regid", user, "--init-groups"];
        foreach (var argument in identity.Concat(["--pdeathsig", Posix.NameOf(Posix.SigKill), .. command]))
            info.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            info.Environment[name] = value;

        using var process = await Spawner.StartAsync(info);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limit ?? TimeSpan.FromSeconds(60));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            if (input is not null)
                await process.StandardInput.WriteAsync(input.AsMemory(), deadline.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(deadline.Token);
            return new(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            throw new DistributedApplicationException($"'{string.Join(' ', command)}' did not end in time.");
        }
    }

    /// <exception cref="DistributedApplicationException">The program ended with another exit code than 0.</exception>
    public static async Task<string> RequireAsync(
        IReadOnlyList<string> command, string? user = null, IReadOnlyDictionary<string, string>? environment = null,
        string? input = null, TimeSpan? limit = null, CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(command, user, environment, input, limit, cancellationToken);
        return result.ExitCode == 0
            ? result.Output
            : throw new DistributedApplicationException($"'{string.Join(' ', command)}' failed ({ExitCode.Describe(result.ExitCode)}):\n{result.Output}");
    }
}
