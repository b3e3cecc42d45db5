using Testcontainers.PostgreSql;

namespace Samenspel.TestKit;

/// <summary>A PostgreSQL for tests.</summary>
internal sealed record TestPostgres(string ConnectionString, ServerControl? Control)
{
    private const string Image = "postgres:18.3";

    private static readonly byte[] SslRequest = [0, 0, 0, 8, 4, 210, 22, 47];

    public static async Task<TestPostgres> StartAsync()
    {
        if (TestEnvironment.Read("TEST_POSTGRES") is { } given)
            return new(given, Control: null);
        if (await TestEnvironment.CanRunContainerAsync(Image))
        {
            var container = new PostgreSqlBuilder(Image).WithCommand("-c", "fsync=off", "-c", "max_connections=300").Build();
            await container.StartAsync();
            return new(container.GetConnectionString(), Control: null);
        }

        await Machine.InstallAsync("postgresql");
        var (port, password) = (TestEnvironment.FreePort(), TestEnvironment.NewPassword());
        var control = await Machine.StartAsync(
            "postgres.sh", [Path.Combine(TestEnvironment.Folder, "postgres"), $"{port}"], new() { ["PASSWORD"] = password }, port, SslRequest);
        return new($"Host=127.0.0.1;Port={port};Username=postgres;Password={password};Database=postgres", control);
    }
}
