using System.Diagnostics;
using MassTransit;
using Npgsql;
using Samenspel.Domain;
using Samenspel.Messaging.Tests;
using Samenspel.ProbeService;

namespace Samenspel.Messaging.Bench;

/// <summary>How many messages a second arrive: by the bus alone, and out of the outbox.</summary>
internal static class Throughput
{
    /// <summary>The floor: publish with confirmation, a hundred at a time, as the relay does, without a database.</summary>
    public static async Task<double> OfPlainPublishAsync(Pair pair, int messages)
    {
        await using var counter = await Counter.StartAsync(pair.Broker, messages);
        foreach (var batch in Enumerable.Range(0, messages).Chunk(100))
            await Task.WhenAll(batch.Select(number => counter.Bus.Publish(new EntryMade(number))));
        return await counter.PerSecondAsync();
    }

    /// <summary>The relay of a running service, whose outbox gets all messages in one transaction.</summary>
    public static async Task<double> OfRelayAsync(Pair pair, int messages)
    {
        await using var counter = await Counter.StartAsync(pair.Broker, messages);
        await FillAsync(pair.SenderDatabase.ConnectionString, messages);
        return await counter.PerSecondAsync();
    }

    private static async Task FillAsync(string database, int messages)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var insert = new NpgsqlCommand("""
            insert into outbox_message ("Id", "EventName", "Body", "SavedAt", "NotBefore", "Attempts")
            select id, 'nl.proeven.regel-gemaakt.v1', '{"number":1,"eventId":"' || id || '"}', now(), now(), 0
            from (select gen_random_uuid() as id from generate_series(1, @messages)) ids
            """, connection);
        insert.Parameters.AddWithValue("messages", messages);
        await insert.ExecuteNonQueryAsync();
    }

    /// <summary>A consumer that only counts.</summary>
    private sealed class Counter(IBusControl bus, int expected) : IAsyncDisposable
    {
        private readonly TaskCompletionSource<double> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long first;
        private int count;

        public IBusControl Bus { get; private set; } = bus;

        public static async Task<Counter> StartAsync(Uri broker, int expected)
        {
            var counter = new Counter(null!, expected);
            counter.Bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(rabbit =>
            {
                rabbit.Host(broker);
                rabbit.Message<EntryMade>(message => message.SetEntityName(EventNameAttribute.Of(typeof(EntryMade)).Name));
                rabbit.Publish<IntegrationEvent>(topology => topology.Exclude = true);
                rabbit.UseRawJsonSerializer(RawSerializerOptions.AnyMessageType | RawSerializerOptions.AddTransportHeaders, isDefault: true);
                rabbit.ReceiveEndpoint("counter", queue =>
                {
                    queue.PrefetchCount = 500;
                    queue.Handler<EntryMade>(_ => counter.Count());
                });
            });
            await counter.Bus.StartAsync();
            return counter;
        }

        public Task<double> PerSecondAsync() => done.Task.WaitAsync(TimeSpan.FromMinutes(2));

        public async ValueTask DisposeAsync() => await Bus.StopAsync();

        private Task Count()
        {
            var number = Interlocked.Increment(ref count);
            if (number == 1) first = Stopwatch.GetTimestamp();
            if (number == expected) done.TrySetResult((expected - 1) / Stopwatch.GetElapsedTime(first).TotalSeconds);
            return Task.CompletedTask;
        }
    }
}
