namespace Samenspel.TestKit;

/// <summary>
/// The servers tests run on: started when first asked for, once per test process, each on its own, and gone with the process.
/// In this order: those named in the environment (TEST_POSTGRES, TEST_SQLSERVER: connection strings of someone who may create
/// databases; TEST_RABBITMQ: an amqp address), containers where a container engine answers, private servers of this machine.
/// </summary>
public static class Servers
{
    private static readonly Lazy<Task<TestPostgres>> Postgres = new(() => Task.Run(TestPostgres.StartAsync));
    private static readonly Lazy<Task<TestRabbitMq>> RabbitMq = new(() => Task.Run(TestRabbitMq.StartAsync));

    /// <summary>Value of <c>Database:Provider</c> for the tests: SqlServer when TEST_SQLSERVER is set, else PostgreSql.</summary>
    public static string DatabaseProvider => SqlServer is null ? "PostgreSql" : "SqlServer";

    private static string? SqlServer => TestEnvironment.Read("TEST_SQLSERVER");

    /// <summary>Connection string of the server of <see cref="DatabaseProvider"/>, for a user who may create databases.</summary>
    public static async Task<string> DatabaseServerAsync() => SqlServer ?? await PostgresAsync();

    /// <summary>Connection string to the maintenance database of PostgreSQL, for a superuser.</summary>
    public static async Task<string> PostgresAsync() => (await Postgres.Value).ConnectionString;

    /// <summary>Address of RabbitMQ with its default virtual host.</summary>
    public static async Task<Uri> RabbitMqAsync() => (await RabbitMq.Value).Address;

    /// <summary>Address of RabbitMQ with a new, empty virtual host: what one test class does, no other sees. Takes half a second.</summary>
    public static async Task<Uri> NewVirtualHostAsync() => await (await RabbitMq.Value).NewVirtualHostAsync();

    /// <summary>Stops and starts PostgreSQL for tests of faults; null when the server is not ours to stop.</summary>
    public static async Task<ServerControl?> PostgresControlAsync() => (await Postgres.Value).Control;

    /// <summary>Stops and starts RabbitMQ for tests of faults; null when the server is not ours to stop.</summary>
    public static async Task<ServerControl?> RabbitMqControlAsync() => (await RabbitMq.Value).Control;
}
