using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class InboxTests : IAsyncLifetime
{
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task A_handler_that_fails_and_is_tried_again_leaves_exactly_one_of_each()
    {
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        await pair.OtherServices.ListenAsync<EffectHad>(Cancel);
        listener.Faults.FailOn(7, times: 2);

        await sender.CommandAsync(7, cancel: Cancel);

        await pair.OtherServices.ReceiveAsync<EffectHad>(e => e.Number == 7, Cancel);
        Assert.Equal([7], await listener.EffectsAsync(Cancel));
        Assert.Single(await pair.OtherServices.ReceivedAllAsync<EffectHad>(Cancel));
    }

    [Fact]
    public async Task Eight_copies_delivered_at_once_have_one_effect()
    {
        var listener = await pair.ListenerAsync();
        using var duplicates = new MetricReader("samenspel.inbox.duplicates");
        var happened = new EntryMade(8);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => pair.OtherServices.SendAsync(happened, Cancel)));

        await Eventually.IsTrueAsync(() => Task.FromResult(duplicates.Sum == 7), "seven copies were recognised");
        Assert.Equal([8], await listener.EffectsAsync(Cancel));
    }
}
