using System.Text;
using RabbitMQ.Client;

namespace Samenspel.Messaging.Administration;

/// <summary>A message that a handler of this service could not handle.</summary>
/// <param name="Id">The message.</param>
/// <param name="Queue">The queue it came from.</param>
/// <param name="Failure">Type of the failure; its text could quote data.</param>
/// <param name="FailedAt">When it was given up.</param>
public sealed record FailedMessage(Guid Id, string Queue, string? Failure, DateTimeOffset? FailedAt);

/// <summary>The error queues behind the queues of this service.</summary>
internal sealed class ErrorQueues(Uri broker, IReadOnlyList<string> queues)
{
    private const int MaxListed = 500;

    /// <summary>Looks at the failed messages without taking them.</summary>
    public async Task<IReadOnlyList<FailedMessage>> ListAsync(CancellationToken cancel)
    {
        var failed = new List<FailedMessage>();
        await ForEachAsync((_, queue, delivery) =>
        {
            failed.Add(Describe(queue, delivery));
            return Task.FromResult(failed.Count < MaxListed);
        }, cancel);
        return failed;
    }

    /// <summary>Puts a failed message back into the queue it came from. False when there is no such message.</summary>
    public async Task<bool> SendAgainAsync(Guid id, CancellationToken cancel)
    {
        var found = false;
        await ForEachAsync(async (channel, queue, delivery) =>
        {
            if (Describe(queue, delivery).Id != id) return true;
            var properties = new BasicProperties(delivery.BasicProperties);
            foreach (var header in properties.Headers?.Keys.Where(name => name.StartsWith("MT-Fault", StringComparison.Ordinal)).ToArray() ?? [])
                properties.Headers!.Remove(header);
            await channel.BasicPublishAsync("", queue, mandatory: true, properties, delivery.Body, cancel);
            await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, cancel);
            found = true;
            return false;
        }, cancel);
        return found;
    }

    /// <summary>Fetches messages until the visitor has seen enough; what it did not acknowledge goes back when the channel closes.</summary>
    private async Task ForEachAsync(Func<IChannel, string, BasicGetResult, Task<bool>> visit, CancellationToken cancel)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync(cancel);
        foreach (var queue in queues)
        {
            await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true), cancel);
            try
            {
                while (await channel.BasicGetAsync(queue + "_error", autoAck: false, cancel) is { } delivery)
                    if (!await visit(channel, queue, delivery)) return;
            }
            catch (RabbitMQ.Client.Exceptions.OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == 404)
            {
                // The error queue is made with the first failure.
            }
        }
    }

    private static FailedMessage Describe(string queue, BasicGetResult delivery)
    {
        var headers = delivery.BasicProperties.Headers;
        return new FailedMessage(
            Guid.TryParse(delivery.BasicProperties.MessageId, out var id) ? id : Guid.Empty,
            queue,
            Text("MT-Fault-ExceptionType"),
            DateTimeOffset.TryParse(Text("MT-Fault-Timestamp"), System.Globalization.CultureInfo.InvariantCulture, out var at) ? at : null);

        string? Text(string header) => headers?.TryGetValue(header, out var value) == true && value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
