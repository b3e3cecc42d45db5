using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Samenspel.Domain;

namespace Samenspel.Messaging.Outbox;

/// <summary>
/// Sees to it, before events are sent, that the queue of each service that hears them stands. The broker itself only says whether
/// anybody got an event: with one queue standing, it would not tell that another has never been made or was deleted.
/// </summary>
internal sealed class SubscriberQueues(Uri broker) : IAsyncDisposable
{
    private IConnection? connection;
    private IChannel? channel;

    /// <summary>Looks for the queues of the events, and makes those that are missing. One caller at a time.</summary>
    public async Task EnsureAsync(IEnumerable<EventNameAttribute> sent, CancellationToken cancel)
    {
        foreach (var name in sent)
            foreach (var service in name.Subscribers)
                await EnsureAsync(name.Name, Subscription.Queue(service, name), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (channel is not null) await channel.DisposeAsync();
        if (connection is not null) await connection.DisposeAsync();
    }

    private async Task EnsureAsync(string exchange, string queue, CancellationToken cancel)
    {
        try
        {
            await (await OpenAsync(cancel)).QueueDeclarePassiveAsync(queue, cancel);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == 404)
        {
            var open = await OpenAsync(cancel); // the broker closed the channel that asked
            await open.ExchangeDeclareAsync(exchange, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancel);
            await open.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, cancellationToken: cancel);
            await open.QueueBindAsync(queue, exchange, routingKey: "", cancellationToken: cancel);
        }
    }

    private async Task<IChannel> OpenAsync(CancellationToken cancel)
    {
        if (channel is { IsOpen: true }) return channel;
        if (connection is not { IsOpen: true })
        {
            await DisposeAsync();
            connection = await new ConnectionFactory { Uri = broker, AutomaticRecoveryEnabled = false }.CreateConnectionAsync(cancel);
        }
        return channel = await connection.CreateChannelAsync(cancellationToken: cancel);
    }
}
