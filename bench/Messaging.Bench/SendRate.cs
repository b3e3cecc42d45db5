using Npgsql;
using Samenspel.Messaging.Tests;
using Samenspel.ProbeService;

namespace Samenspel.Messaging.Bench;

/// <summary>How many messages a second arrive: by the bus alone, and out of the outbox.</summary>
internal static class SendRate
{
    public static async Task RunAsync(int messages, int rounds)
    {
        await using var pair = new Pair();
        await pair.InitializeAsync();
        await using var sender = await new ProbeProcess("sender", pair.SenderDatabase, pair.Broker, listens: false).StartAsync(CancellationToken.None);
        Console.WriteLine($"Sending, {messages} messages, {rounds} rounds in turn (messages/s from the first to the last received)");
        var figures = new ResultTable("plain publish", "relay");
        for (var round = 1; round <= rounds; round++)
            figures.Add(round, await OfPlainPublishAsync(pair, messages), await OfRelayAsync(pair, messages));
        figures.PrintMedians();
    }

    /// <summary>The floor: publish with confirmation, a hundred at a time, as the relay does, without a database.</summary>
    private static async Task<double> OfPlainPublishAsync(Pair pair, int messages)
    {
        await using var counter = await Counter.StartAsync(pair.Broker, Counter.ListenersQueue, prefetch: 500, messages);
        foreach (var batch in Enumerable.Range(0, messages).Chunk(100))
            await Task.WhenAll(batch.Select(number => counter.Bus.Publish(new EntryMade(number))));
        return await counter.PerSecondAsync();
    }

    /// <summary>The relay of a running service, whose outbox gets all messages in one transaction.</summary>
    private static async Task<double> OfRelayAsync(Pair pair, int messages)
    {
        await using var counter = await Counter.StartAsync(pair.Broker, Counter.ListenersQueue, prefetch: 500, messages);
        await using var database = NpgsqlDataSource.Create(pair.SenderDatabase.ConnectionString);
        await using var insert = database.CreateCommand("""
            insert into outbox_message ("Id", "EventName", "Body", "SavedAt", "NotBefore", "Attempts")
            select id, 'nl.proeven.regel-gemaakt.v1', '{"number":1,"eventId":"' || id || '"}', now(), now(), 0
            from (select gen_random_uuid() as id from generate_series(1, $1)) ids
            """);
        insert.Parameters.Add(new NpgsqlParameter { Value = messages });
        await insert.ExecuteNonQueryAsync();
        return await counter.PerSecondAsync();
    }
}
