using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;
using Samenspel.Messaging.Tests;

namespace Samenspel.Messaging.Bench;

/// <summary>How long something takes at a steady rate, in milliseconds.</summary>
internal static class Latency
{
    private const int WarmSeconds = 5;

    public static async Task RunAsync(int perSecond, int seconds)
    {
        await using var pair = new Pair();
        await pair.InitializeAsync();
        await using var sender = await new ProbeProcess("sender", pair.SenderDatabase, pair.Broker, listens: false).StartAsync(CancellationToken.None);
        await using var listener = await new ProbeProcess("listener", pair.ListenerDatabase, pair.Broker, listens: true).StartAsync(CancellationToken.None);
        Console.WriteLine($"Latency at {perSecond} commands/s during {seconds} s (ms)");
        Print("database commit", await OfCommitAsync(pair, perSecond, seconds));
        Print("command to effect", await OfCommandToEffectAsync(pair, sender, perSecond, seconds));
    }

    /// <summary>The floor: one row, one commit.</summary>
    private static async Task<List<double>> OfCommitAsync(Pair pair, int perSecond, int seconds)
    {
        await using var source = NpgsqlDataSource.Create(pair.SenderDatabase.ConnectionString);
        return await AtRateAsync(perSecond, seconds, async number =>
        {
            await using var insert = source.CreateCommand("""insert into "Entries" ("Id", "Number", "Version") values (gen_random_uuid(), $1, 0)""");
            insert.Parameters.Add(new NpgsqlParameter { Value = number });
            await insert.ExecuteNonQueryAsync();
        });
    }

    /// <summary>From the POST at one service until its effect is committed at another; both are processes of their own.</summary>
    private static async Task<List<double>> OfCommandToEffectAsync(Pair pair, ProbeProcess sender, int perSecond, int seconds)
    {
        await using var effects = await Effects.WatchAsync(pair.ListenerDatabase.ConnectionString);
        await AtRateAsync(perSecond, Math.Min(WarmSeconds, seconds), number => MeasureAsync(-1 - number)); // lets the compiler finish
        return await AtRateAsync(perSecond, seconds, MeasureAsync);

        async Task MeasureAsync(int number)
        {
            if (!await sender.CommandAsync(number, CancellationToken.None)) throw new InvalidOperationException("A command was refused.");
            await effects.HappenedAsync(number);
        }
    }

    private static async Task<List<double>> AtRateAsync(int perSecond, int seconds, Func<int, Task> act)
    {
        var measured = new ConcurrentBag<double>();
        var running = new List<Task>();
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < perSecond * seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond) - clock.Elapsed;
            if (due > TimeSpan.Zero) await Task.Delay(due);
            running.Add(MeasureAsync(number));
        }
        await Task.WhenAll(running);
        return [.. measured];

        async Task MeasureAsync(int number)
        {
            var started = Stopwatch.GetTimestamp();
            await act(number);
            measured.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static void Print(string what, List<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        double At(double share) => sorted[(int)((sorted.Length - 1) * share)];
        Console.WriteLine($"  {what}: p50 {At(0.5):0.0}, p95 {At(0.95):0.0}, p99 {At(0.99):0.0}, most {sorted[^1]:0.0} ({sorted.Length} measured)");
    }
}
