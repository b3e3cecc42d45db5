namespace Samenspel.TestKit;

/// <summary>The database server and the broker of this test run.</summary>
public static class Servers
{
    public static Task<string> PostgresAsync() => Task.FromResult(Environment.GetEnvironmentVariable("TEST_POSTGRES")!);

    public static Task<Uri> RabbitMqAsync() => Task.FromResult(new Uri(Environment.GetEnvironmentVariable("TEST_RABBITMQ")!));
}
