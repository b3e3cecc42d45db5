using RabbitMQ.Client;
using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>What a service hears of events that were sent while its queue did not stand (docs/adr/0006).</summary>
public sealed class SubscriberQueueTests : IAsyncLifetime
{
    private const string Queue = "listener.nl.proeven.regel-gemaakt.v1";
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task A_hearer_the_sender_does_not_know_of_hears_all_from_the_moment_its_queue_stands()
    {
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        await sender.CommandAsync(1, cancel: Cancel);
        await HasEffectsAsync(listener, 1, 1);

        var newcomer = await pair.NewcomerAsync();
        await sender.CommandAsync(2, cancel: Cancel);
        await HasEffectsAsync(newcomer, 2, 2);

        await newcomer.DisposeAsync();
        await sender.CommandAsync(3, cancel: Cancel);
        await HasEffectsAsync(listener, 1, 3);
        await HasEffectsAsync(await pair.NewcomerAsync(), 2, 3);
    }

    [Fact]
    public async Task A_queue_deleted_while_its_service_runs_comes_back_and_misses_nothing_sent_afterwards()
    {
        await pair.OtherServices.ListenAsync<EntryMade>(Cancel); // the broker has somebody to give the events to
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        await sender.CommandAsync(1, cancel: Cancel);
        await HasEffectsAsync(listener, 1, 1);

        await DeleteQueueAsync();

        for (var number = 2; number <= 10; number++) await sender.CommandAsync(number, cancel: Cancel);
        await HasEffectsAsync(listener, 1, 10);
    }

    [Fact]
    public async Task What_is_sent_after_a_queue_was_deleted_waits_for_its_service_also_when_another_service_hears_it()
    {
        await pair.OtherServices.ListenAsync<EntryMade>(Cancel);
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        await sender.CommandAsync(1, cancel: Cancel);
        await HasEffectsAsync(listener, 1, 1);
        await listener.DisposeAsync();

        await DeleteQueueAsync();

        for (var number = 2; number <= 10; number++) await sender.CommandAsync(number, cancel: Cancel);
        await Eventually.IsTrueAsync(() => Task.FromResult(pair.OtherServices.Received<EntryMade>().Count == 10), "another service heard all ten", cancel: Cancel);
        await HasEffectsAsync(await pair.ListenerAsync(), 1, 10);
    }

    /// <summary>Waits for the effects of these numbers; there is one of each, and no other.</summary>
    private static async Task HasEffectsAsync(Probe service, int first, int last)
    {
        await Eventually.IsTrueAsync(async () => (await service.EffectsAsync(Cancel)).Contains(last), $"{last} has its effect", cancel: Cancel);
        await Eventually.IsTrueAsync(async () => (await service.EffectsAsync(Cancel)).Count > last - first, $"{first} to {last} have their effect", cancel: Cancel);
        Assert.Equal(Enumerable.Range(first, last - first + 1), (await service.EffectsAsync(Cancel)).Order());
    }

    private async Task DeleteQueueAsync()
    {
        await using var connection = await new ConnectionFactory { Uri = pair.Broker }.CreateConnectionAsync(Cancel);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: Cancel);
        await channel.QueueDeleteAsync(Queue, cancellationToken: Cancel);
    }
}
