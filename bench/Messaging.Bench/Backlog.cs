using System.Diagnostics;
using Npgsql;
using RabbitMQ.Client;
using Samenspel.Messaging.Tests;

namespace Samenspel.Messaging.Bench;

/// <summary>
/// How fast a service handles what waits for it (inbox, handler and commit), beside a consumer of the same bus that does nothing
/// and beside commits of one row in the same database, each with as many at a time.
/// </summary>
internal static class Backlog
{
    private const int Concurrency = 16; // as MessagingOptions.Concurrency
    private const string PlainQueue = "plain";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task RunAsync(int messages, int rounds)
    {
        await using var pair = new Pair();
        await pair.InitializeAsync();
        await using var listener = await new ProbeProcess("listener", pair.ListenerDatabase, pair.Broker, listens: true).StartAsync(CancellationToken.None);
        await using var database = NpgsqlDataSource.Create(pair.ListenerDatabase.ConnectionString);
        await using var broker = await new ConnectionFactory { Uri = pair.Broker }.CreateConnectionAsync();
        await using var channel = await broker.CreateChannelAsync(new CreateChannelOptions(true, true));
        await channel.QueueDeclareAsync(PlainQueue, durable: true, exclusive: false, autoDelete: false);

        await OfHandlingAsync(database, channel, messages); // lets the compiler finish
        Console.WriteLine($"Backlog, {messages} waiting messages, {Concurrency} at a time, {rounds} rounds in turn (each/s)");
        var figures = new ResultTable("bare commit", "plain consume", "handled");
        var used = TimeSpan.Zero;
        for (var round = 1; round <= rounds; round++)
        {
            var (bare, plain) = (await OfBareCommitAsync(database, messages), await OfPlainConsumeAsync(pair.Broker, channel, messages));
            var before = listener.Used;
            figures.Add(round, bare, plain, await OfHandlingAsync(database, channel, messages));
            used += listener.Used - before;
        }
        figures.PrintMedians();
        Console.WriteLine($"  processor time of the service for each: {used.TotalMilliseconds / messages / rounds:0.00} ms");
    }

    private static async Task<double> OfBareCommitAsync(NpgsqlDataSource database, int messages)
    {
        var connections = await Task.WhenAll(Enumerable.Range(0, Concurrency).Select(_ => database.OpenConnectionAsync().AsTask()));
        var (left, started) = (messages, Stopwatch.GetTimestamp());
        await Task.WhenAll(connections.Select(connection => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await using var insert = new NpgsqlCommand("""insert into "Entries" ("Id", "Number", "Version") values (gen_random_uuid(), 0, 0)""", connection);
                await insert.ExecuteNonQueryAsync();
            }
        })));
        var took = Stopwatch.GetElapsedTime(started);
        foreach (var connection in connections) await connection.DisposeAsync();
        return messages / took.TotalSeconds;
    }

    private static async Task<double> OfPlainConsumeAsync(Uri broker, IChannel channel, int messages)
    {
        await FillAsync(channel, PlainQueue, messages);
        await using var counter = await Counter.StartAsync(broker, PlainQueue, prefetch: Concurrency * 2, messages, Concurrency);
        return await counter.PerSecondAsync();
    }

    /// <summary>The service runs all the time, and is held at its inbox while its queue fills. When it took the last message it wrote down itself.</summary>
    private static async Task<double> OfHandlingAsync(NpgsqlDataSource database, IChannel channel, int messages)
    {
        await using var holder = await database.OpenConnectionAsync();
        await using var hold = await holder.BeginTransactionAsync();
        var before = await CountAsync(database, "inbox_message");
        await using (var held = new NpgsqlCommand("lock table inbox_message in exclusive mode", holder)) await held.ExecuteNonQueryAsync();
        await FillAsync(channel, Counter.ListenersQueue, messages);
        var released = TimeProvider.System.GetUtcNow();
        await hold.CommitAsync();

        await UntilAsync(database, "inbox_message", before + messages);
        await UntilAsync(database, "outbox_message", 0); // what the handler told goes out, before something else is measured
        await using var last = database.CreateCommand("""select max("ProcessedAt") from inbox_message""");
        return messages / ((DateTime)(await last.ExecuteScalarAsync())! - released.UtcDateTime).TotalSeconds;
    }

    private static async Task FillAsync(IChannel channel, string queue, int messages)
    {
        foreach (var batch in Enumerable.Range(1, messages).Chunk(200))
        {
            await Task.WhenAll(batch.Select(number =>
            {
                var id = Guid.CreateVersion7();
                var properties = new BasicProperties { MessageId = id.ToString(), ContentType = "application/json", DeliveryMode = DeliveryModes.Persistent };
                var body = System.Text.Encoding.UTF8.GetBytes($$"""{"number":{{number}},"eventId":"{{id}}"}""");
                return channel.BasicPublishAsync("", queue, mandatory: true, properties, body).AsTask();
            }));
        }
    }

    private static async Task UntilAsync(NpgsqlDataSource database, string table, long rows)
    {
        var waited = Stopwatch.StartNew();
        while (await CountAsync(database, table) is var count && count != rows)
        {
            if (waited.Elapsed > Limit) throw new TimeoutException($"{table} holds {count} rows and not {rows}.");
            await Task.Delay(100);
        }
    }

    private static async Task<long> CountAsync(NpgsqlDataSource database, string table)
    {
        await using var count = database.CreateCommand($"select count(*) from {table}");
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
