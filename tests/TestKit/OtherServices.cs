using System.Collections.Concurrent;
using System.Text.Json;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Samenspel.Domain;

namespace Samenspel.TestKit;

/// <summary>
/// The other services, as far as one service can tell: they send events to it and hear what it sends. It speaks to the broker
/// directly, so that it also holds the wire format to its word.
/// </summary>
public sealed class OtherServices : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = ApiJson.Options;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IConnection connection;
    private readonly IChannel channel;
    private readonly string queue;
    private readonly TestDatabase[] senders;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> received = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> fences = new();

    private OtherServices(IConnection connection, IChannel channel, string queue, TestDatabase[] senders) =>
        (this.connection, this.channel, this.queue, this.senders) = (connection, channel, queue, senders);

    /// <summary>Connects to the broker of the services that keep these databases.</summary>
    public static async Task<OtherServices> ConnectAsync(Uri broker, CancellationToken cancel, params TestDatabase[] senders)
    {
        var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync(cancel);
        var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true), cancel);
        var others = new OtherServices(connection, channel, await channel.QueueDeclareAsync(cancellationToken: cancel), senders);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            others.Take(delivery);
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(others.queue, autoAck: true, consumer, cancel);
        return others;
    }

    /// <summary>Starts to listen to an event. Call it before the event is sent.</summary>
    public async Task ListenAsync<TEvent>(CancellationToken cancel) where TEvent : IntegrationEvent
    {
        var name = EventNameAttribute.Of(typeof(TEvent)).Name;
        if (!received.TryAdd(name, new ConcurrentQueue<string>())) return;
        await channel.ExchangeDeclareAsync(name, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancel);
        await channel.QueueBindAsync(queue, name, "", cancellationToken: cancel);
    }

    /// <summary>What was heard so far. More may be on its way: who counts, or claims that there is nothing, asks <see cref="ReceivedAllAsync{TEvent}"/>.</summary>
    public IReadOnlyList<TEvent> Received<TEvent>() where TEvent : IntegrationEvent =>
        [.. received[EventNameAttribute.Of(typeof(TEvent)).Name].Select(body => JsonSerializer.Deserialize<TEvent>(body, Json)!)];

    /// <summary>
    /// All that the service had to tell by now: nothing waits in its outbox any more, and a fence sent after that has come through the
    /// queue behind the last of it.
    /// </summary>
    public async Task<IReadOnlyList<TEvent>> ReceivedAllAsync<TEvent>(CancellationToken cancel) where TEvent : IntegrationEvent
    {
        foreach (var sender in senders)
            await Eventually.IsTrueAsync(async () => !await sender.HasUnsentEventsAsync(cancel), "the outbox is empty", Patience, cancel);
        var fence = Guid.CreateVersion7().ToString();
        var passed = fences.GetOrAdd(fence, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        await channel.BasicPublishAsync("", queue, mandatory: true, new BasicProperties { MessageId = fence }, ReadOnlyMemory<byte>.Empty, cancel);
        await passed.WaitAsync(Patience, cancel);
        return Received<TEvent>();
    }

    /// <summary>Waits for an event that fits.</summary>
    public async Task<TEvent> ReceiveAsync<TEvent>(Func<TEvent, bool> fits, CancellationToken cancel) where TEvent : IntegrationEvent
    {
        TEvent? found = null;
        await Eventually.IsTrueAsync(() => Task.FromResult((found = Received<TEvent>().FirstOrDefault(fits)) is not null), $"{typeof(TEvent).Name} was heard", Patience, cancel);
        return found!;
    }

    /// <summary>Sends an event to the service under test. It fails when nobody listens.</summary>
    /// <remarks>Without a version it gets one by its time, or by now: who sends gives later events a higher one.</remarks>
    public async Task SendAsync(IntegrationEvent happened, CancellationToken cancel)
    {
        if (happened.Version == 0) happened = happened with { Version = (happened.OccurredAt == default ? TimeProvider.System.GetUtcNow() : happened.OccurredAt).UtcTicks };
        var properties = new BasicProperties { MessageId = happened.EventId.ToString(), ContentType = "application/json", DeliveryMode = DeliveryModes.Persistent };
        await Eventually.IsTrueAsync(async () =>
        {
            try
            {
                await channel.BasicPublishAsync(
                    EventNameAttribute.Of(happened.GetType()).Name, "", mandatory: true, properties,
                    JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Json), cancel);
                return true;
            }
            catch (RabbitMQ.Client.Exceptions.PublishException)
            {
                return false; // its queue is not there yet
            }
        }, $"somebody listens to {happened.GetType().Name}", Patience, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await channel.DisposeAsync();
        await connection.DisposeAsync();
    }

    private void Take(BasicDeliverEventArgs delivery)
    {
        if (delivery.Exchange.Length > 0) received[delivery.Exchange].Enqueue(System.Text.Encoding.UTF8.GetString(delivery.Body.Span));
        else if (fences.TryRemove(delivery.BasicProperties.MessageId ?? "", out var fence)) fence.SetResult();
    }
}
