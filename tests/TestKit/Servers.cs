namespace Samenspel.TestKit;

/// <summary>The database server and the broker of this test run.</summary>
public static class Servers
{
    private static int handedOut;

    public static Task<string> PostgresAsync() => Task.FromResult(Environment.GetEnvironmentVariable("TEST_POSTGRES")!);

    /// <summary>A virtual host of its own for whoever asks.</summary>
    public static Task<Uri> RabbitMqAsync()
    {
        var hosts = int.Parse(Environment.GetEnvironmentVariable("TEST_RABBITMQ_VHOSTS")!, System.Globalization.CultureInfo.InvariantCulture);
        var next = ((Environment.ProcessId * 7) + Interlocked.Increment(ref handedOut)) % hosts;
        return Task.FromResult(new Uri($"{Environment.GetEnvironmentVariable("TEST_RABBITMQ")}/t{next}"));
    }
}
