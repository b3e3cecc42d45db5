using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class OutboxTests : IAsyncLifetime
{
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task A_rollback_sends_nothing()
    {
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());

        await sender.CommandAsync(1, "/undone", Cancel);
        await sender.CommandAsync(2, cancel: Cancel);

        await Eventually.IsTrueAsync(async () => (await listener.EffectsAsync(Cancel)).Contains(2), "the second command has its effect");
        Assert.Equal([2], await listener.EffectsAsync(Cancel));
    }

    [Fact]
    public async Task Three_relays_share_600_messages_and_send_each_once()
    {
        await pair.OtherServices.ListenAsync<EntryMade>(Cancel);
        var senders = new[] { await pair.SenderAsync(), await pair.SenderAsync(), await pair.SenderAsync() };

        await Parallel.ForAsync(0, 600, new ParallelOptions { MaxDegreeOfParallelism = 12, CancellationToken = Cancel },
            async (number, cancel) => await senders[number % 3].CommandAsync(number, cancel: cancel));

        await Eventually.IsTrueAsync(() => Task.FromResult(pair.OtherServices.Received<EntryMade>().Count >= 600), "600 messages were heard");
        Assert.Equal(Enumerable.Range(0, 600), (await pair.OtherServices.ReceivedAllAsync<EntryMade>(Cancel)).Select(e => e.Number).Order());
    }

    [Fact]
    public async Task An_event_waits_for_a_subscriber_that_starts_later()
    {
        var sender = await pair.SenderAsync();
        for (var number = 0; number < 10; number++) await sender.CommandAsync(number, cancel: Cancel);

        var listener = await pair.ListenerAsync();

        await Eventually.IsTrueAsync(async () => (await listener.EffectsAsync(Cancel)).Count >= 10, "all ten have their effect");
        Assert.Equal(Enumerable.Range(0, 10), (await listener.EffectsAsync(Cancel)).Order());
    }

    [Fact]
    public async Task A_listener_that_is_the_last_to_start_misses_nothing_that_others_heard()
    {
        await pair.OtherServices.ListenAsync<EntryMade>(Cancel);
        var sender = await pair.SenderAsync();
        for (var number = 0; number < 10; number++) await sender.CommandAsync(number, cancel: Cancel);
        await Eventually.IsTrueAsync(() => Task.FromResult(pair.OtherServices.Received<EntryMade>().Count >= 10), "another service heard all ten");

        var listener = await pair.ListenerAsync();

        await Eventually.IsTrueAsync(async () => (await listener.EffectsAsync(Cancel)).Count >= 10, "all ten have their effect");
    }
}
