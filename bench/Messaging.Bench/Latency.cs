using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Samenspel.Messaging.Tests;

namespace Samenspel.Messaging.Bench;

/// <summary>How long something takes at a steady rate, in milliseconds.</summary>
internal static class Latency
{
    /// <summary>The floor: one row, one commit.</summary>
    public static async Task<List<double>> OfCommitAsync(Pair pair, int perSecond, int seconds)
    {
        await using var source = NpgsqlDataSource.Create(pair.SenderDatabase.ConnectionString);
        return await AtRateAsync(perSecond, seconds, async number =>
        {
            await using var insert = source.CreateCommand("""insert into "Entries" ("Id", "Number", "Version") values (gen_random_uuid(), $1, 0)""");
            insert.Parameters.Add(new NpgsqlParameter { Value = number });
            await insert.ExecuteNonQueryAsync();
        });
    }

    /// <summary>From the POST at one service until its effect can be read at another; both are processes of their own.</summary>
    public static async Task<List<double>> OfCommandToEffectAsync(ProbeProcess sender, ProbeProcess listener, int perSecond, int seconds)
    {
        Task Measure(int number) => CommandToEffectAsync(sender, listener, number);
        await AtRateAsync(perSecond, 5, number => Measure(-1 - number)); // warm
        return await AtRateAsync(perSecond, seconds, Measure);
    }

    private static async Task CommandToEffectAsync(ProbeProcess sender, ProbeProcess listener, int number)
    {
        if (!await sender.CommandAsync(number, CancellationToken.None)) throw new InvalidOperationException("A command was refused.");
        var effect = new Uri(listener.Api, $"effects/{number.ToString(CultureInfo.InvariantCulture)}");
        var waited = Stopwatch.StartNew();
        while (await listener.Http.GetStringAsync(effect) != "1")
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(10)) throw new TimeoutException("A command had no effect.");
            await Task.Delay(1);
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
}
