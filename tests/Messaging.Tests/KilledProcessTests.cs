using System.Collections.Concurrent;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class KilledProcessTests : IAsyncLifetime
{
    private const int Commands = 500;
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Theory]
    [InlineData("sender")]
    [InlineData("listener")]
    public async Task A_service_killed_in_the_middle_of_500_commands_loses_and_doubles_nothing_it_acknowledged(string victim)
    {
        await using var sender = await new ProbeProcess("sender", pair.SenderDatabase, pair.Broker, listens: false).StartAsync(Cancel);
        await using var listener = await new ProbeProcess("listener", pair.ListenerDatabase, pair.Broker, listens: true).StartAsync(Cancel);
        var acknowledged = new ConcurrentBag<int>();

        var commands = Parallel.ForAsync(0, Commands, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (number, cancel) =>
        {
            if (await sender.CommandAsync(number, cancel)) acknowledged.Add(number);
            else await Task.Delay(20, cancel); // a caller whose call failed takes a breath; the numbers it loses are not counted
        });
        await Eventually.IsTrueAsync(() => Task.FromResult(acknowledged.Count > Commands / 4), "a quarter was acknowledged", cancel: Cancel);
        var killed = victim == "sender" ? sender : listener;
        await killed.KillAsync();
        await killed.StartAsync(Cancel);
        await commands;
        if (victim == "sender") Assert.InRange(acknowledged.Count, Commands / 4, Commands - 1);
        else Assert.Equal(Commands, acknowledged.Count);

        await Eventually.IsTrueAsync(async () => !acknowledged.Except(await listener.EffectsAsync(Cancel)).Any(), "every acknowledged command has its effect", TimeSpan.FromSeconds(60), Cancel);
        var effects = await listener.EffectsAsync(Cancel);
        Assert.Equal(effects.Distinct().Count(), effects.Count);
    }
}
