using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace Samenspel.Messaging.Bench;

/// <summary>Learns of effects at their commit: the database tells it, so that nobody keeps asking a service that is being measured.</summary>
internal sealed class Effects : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<int, TaskCompletionSource> known = new();
    private readonly CancellationTokenSource stop = new();
    private readonly NpgsqlConnection connection;
    private Task listening = Task.CompletedTask;

    private Effects(string database) => connection = new NpgsqlConnection(database);

    public static async Task<Effects> WatchAsync(string database)
    {
        var effects = new Effects(database);
        await effects.connection.OpenAsync();
        await using (var tell = new NpgsqlCommand("""
            create function tell_effect() returns trigger language plpgsql as
                $$ begin perform pg_notify('effect', new."Number"::text); return null; end $$;
            create trigger tell_effect after insert on "Effects" for each row execute function tell_effect();
            listen effect
            """, effects.connection)) await tell.ExecuteNonQueryAsync();
        effects.connection.Notification += (_, told) => effects.Of(int.Parse(told.Payload, CultureInfo.InvariantCulture)).TrySetResult();
        effects.listening = effects.ListenAsync();
        return effects;
    }

    /// <summary>Waits for the effect of a number.</summary>
    public async Task HappenedAsync(int number)
    {
        try
        {
            await Of(number).Task.WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Command {number} had no effect in {Limit.TotalSeconds:0} s.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await listening;
        await connection.DisposeAsync();
        stop.Dispose();
    }

    private TaskCompletionSource Of(int number) => known.GetOrAdd(number, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task ListenAsync()
    {
        try
        {
            while (true) await connection.WaitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The bench is done.
        }
    }
}
