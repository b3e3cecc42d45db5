using System.Text;
using System.Text.Json;
using RabbitMQ.Client;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class WireTests : IAsyncLifetime
{
    private const string Event = "nl.proeven.regel-gemaakt.v1";
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task A_message_is_the_event_and_tells_nothing_of_the_code_or_the_machine_that_sent_it()
    {
        var sender = await pair.SenderAsync();
        await using var connection = await new ConnectionFactory { Uri = pair.Broker }.CreateConnectionAsync(Cancel);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: Cancel);
        await channel.QueueDeclareAsync("outside", cancellationToken: Cancel);
        await channel.ExchangeDeclareAsync(Event, ExchangeType.Fanout, durable: true, cancellationToken: Cancel);
        await channel.QueueBindAsync("outside", Event, "", cancellationToken: Cancel);

        await sender.CommandAsync(5, cancel: Cancel);

        var message = await Eventually.HasAsync(() => channel.BasicGetAsync("outside", autoAck: true, Cancel), "the message is there", cancel: Cancel);
        var body = JsonDocument.Parse(message.Body).RootElement;
        Assert.Equal(["eventId", "number", "occurredAt", "version"], body.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(body.GetProperty("eventId").GetString(), message.BasicProperties.MessageId);
        var headers = (message.BasicProperties.Headers ?? new Dictionary<string, object?>())
            .Select(header => $"{header.Key}: {(header.Value is byte[] text ? Encoding.UTF8.GetString(text) : header.Value)}").ToArray();
        Assert.DoesNotContain(headers, header => header.Contains("Samenspel", StringComparison.Ordinal) || header.Contains(Environment.MachineName, StringComparison.Ordinal));
    }
}
