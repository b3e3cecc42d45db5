using System.Collections.Concurrent;
using System.Net;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>Stops servers that the other tests use too; so these run alone.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Outages;

[Collection(typeof(Outages))]
public sealed class OutageTests : IAsyncLifetime
{
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task Commands_given_while_the_broker_is_away_have_their_effect_when_it_is_back()
    {
        var control = await Servers.RabbitMqControlAsync();
        Assert.SkipWhen(control is null, "The broker of this run is not ours to stop.");
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());

        await control.StopAsync();
        for (var number = 0; number < 20; number++) await sender.CommandAsync(number, cancel: Cancel);
        await control.StartAsync(Cancel);

        await HaveEffectOnceAsync(listener, Enumerable.Range(0, 20));
    }

    [Fact]
    public async Task What_was_acknowledged_while_the_database_restarted_under_load_has_its_effect_once()
    {
        var control = await Servers.PostgresControlAsync();
        Assert.SkipWhen(control is null, "The database server of this run is not ours to stop.");
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        var acknowledged = new ConcurrentBag<int>();
        using var http = sender.CreateClient();

        var load = Parallel.ForAsync(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 6, CancellationToken = Cancel }, async (number, cancel) =>
        {
            using var answer = await http.PostAsync($"/api/sender/v1/entries/{number}", null, cancel);
            if (answer.StatusCode == HttpStatusCode.NoContent) acknowledged.Add(number);
        });
        await Eventually.IsTrueAsync(() => Task.FromResult(acknowledged.Count > 100), "a hundred commands were acknowledged", cancel: Cancel);
        await control.RestartAsync(Cancel);
        await load;

        await HaveEffectOnceAsync(listener, acknowledged);
    }

    private static async Task HaveEffectOnceAsync(Probe listener, IEnumerable<int> numbers)
    {
        await Eventually.IsTrueAsync(
            async () => !numbers.Except(await listener.EffectsAsync(Cancel)).Any(), "every acknowledged command has its effect", TimeSpan.FromSeconds(90), Cancel);
        var effects = await listener.EffectsAsync(Cancel);
        Assert.Equal(effects.Distinct().Count(), effects.Count);
    }
}
