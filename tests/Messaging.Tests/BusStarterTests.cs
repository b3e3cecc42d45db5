using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class BusStarterTests : IAsyncLifetime
{
    private const int Moments = 12;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    /// <summary>A host that is disposed of while its program ends asks its services to stop twice, a moment apart or none.</summary>
    [Fact]
    public async Task A_service_that_is_told_twice_stops_at_any_moment_of_the_start_of_its_bus()
    {
        var whole = await StartOfTheBusAsync();
        for (var moment = 0; moment < Moments; moment++)
        {
            await using var probe = NewProbe();
            var starter = Starter(probe);
            var started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started) < whole * 1.2 * moment / Moments) await Task.Yield();

            var first = starter.StopAsync(Cancel);
            for (var yields = moment % 5; yields > 0; yields--) await Task.Yield();
            await Task.WhenAll(first, starter.StopAsync(Cancel)).WaitAsync(Limit, Cancel);
        }
    }

    private async Task<TimeSpan> StartOfTheBusAsync()
    {
        await using var probe = NewProbe();
        _ = Starter(probe);
        var started = Stopwatch.GetTimestamp();
        await probe.StartAsync(Cancel);
        return Stopwatch.GetElapsedTime(started);
    }

    private Probe NewProbe() => new("listener", pair.ListenerDatabase, pair.Broker, listens: true);

    /// <summary>Starts the service, and does not wait for its bus.</summary>
    private static BusStarter Starter(Probe probe) => probe.Services.GetServices<IHostedService>().OfType<BusStarter>().Single();
}
