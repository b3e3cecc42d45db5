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
public sealed class Neighbours : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = ApiJson.Options;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IConnection connection;
    private readonly IChannel channel;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> heard = new();

    private Neighbours(IConnection connection, IChannel channel) => (this.connection, this.channel) = (connection, channel);

    public static async Task<Neighbours> ConnectAsync(Uri broker, CancellationToken cancel)
    {
        var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync(cancel);
        return new Neighbours(connection, await connection.CreateChannelAsync(new CreateChannelOptions(true, true), cancel));
    }

    /// <summary>Starts to listen to an event. Call it before the event is sent.</summary>
    public async Task ListenAsync<TEvent>(CancellationToken cancel) where TEvent : IntegrationEvent
    {
        var name = EventNameAttribute.Of(typeof(TEvent)).Name;
        if (!heard.TryAdd(name, new ConcurrentQueue<string>())) return;
        await channel.ExchangeDeclareAsync(name, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancel);
        var queue = await channel.QueueDeclareAsync(cancellationToken: cancel);
        await channel.QueueBindAsync(queue.QueueName, name, "", cancellationToken: cancel);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            heard[name].Enqueue(System.Text.Encoding.UTF8.GetString(delivery.Body.Span));
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue.QueueName, autoAck: true, consumer, cancel);
    }

    /// <summary>What was heard so far.</summary>
    public IReadOnlyList<TEvent> Heard<TEvent>() where TEvent : IntegrationEvent =>
        [.. heard[EventNameAttribute.Of(typeof(TEvent)).Name].Select(body => JsonSerializer.Deserialize<TEvent>(body, Json)!)];

    /// <summary>Waits for an event that fits.</summary>
    public async Task<TEvent> HearAsync<TEvent>(Func<TEvent, bool> fits, CancellationToken cancel) where TEvent : IntegrationEvent
    {
        TEvent? found = null;
        await Eventually.IsTrueAsync(() => Task.FromResult((found = Heard<TEvent>().FirstOrDefault(fits)) is not null), $"{typeof(TEvent).Name} was heard", Patience, cancel);
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
}
