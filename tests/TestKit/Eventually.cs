using System.Diagnostics;
using Xunit.Sdk;

namespace Samenspel.TestKit;

/// <summary>Waits for something that will become true, without guessing how long.</summary>
public static class Eventually
{
    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what, TimeSpan? limit = null, CancellationToken cancel = default)
    {
        var patience = limit ?? TimeSpan.FromSeconds(30);
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            if (waited.Elapsed > patience) throw new XunitException($"Not within {patience.TotalSeconds:0} s: {what}.");
            await Task.Delay(20, cancel);
        }
    }

    /// <summary>Waits until the value is there, and returns it.</summary>
    public static async Task<T> HasAsync<T>(Func<Task<T?>> find, string what, TimeSpan? limit = null, CancellationToken cancel = default) where T : class
    {
        T? found = null;
        await IsTrueAsync(async () => (found = await find()) is not null, what, limit, cancel);
        return found!;
    }
}
