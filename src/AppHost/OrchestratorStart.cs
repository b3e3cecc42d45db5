using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

/// <summary>
/// The host starts the orchestrator and then reads its files over and over, without a word and without looking whether it runs. This
/// tells that it waits, and ends a start that takes too long.
/// </summary>
internal sealed class OrchestratorStart(IConfiguration configuration) : IHostedLifecycleService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _ = WatchAsync(Start.Limit(configuration));
        return Task.CompletedTask;
    }

    /// <summary>Hosted services start one after the other, the orchestrator's first.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => EndAsync();

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => EndAsync();
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task EndAsync()
    {
        _begun.TrySetResult();
        return Task.CompletedTask;
    }

    private async Task WatchAsync(TimeSpan limit)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < limit;)
        {
            var left = limit - waited.Elapsed;
            await Task.WhenAny(_begun.Task, Task.Delay(left < Pause ? left : Pause));
            if (_begun.Task.IsCompleted) return;
            Console.WriteLine($"Waiting for the orchestrator since {waited.Elapsed.TotalSeconds:0} s");
        }
        Console.WriteLine($"Failed: the orchestrator did not start within {limit.TotalSeconds:0} s. Start again; --Logging:LogLevel:Aspire=Debug shows what it waits for.");
        Environment.Exit(1); // what waits does not listen; an orchestrator that came after all ends with this process
    }
}
