using Samenspel.LocalHosting.Servers;
using Testcontainers.PostgreSql;

namespace Samenspel.TestKit;

/// <summary>A PostgreSQL for tests.</summary>
internal sealed record TestPostgres(string ConnectionString, ServerControl? Control)
{
    private const string Image = "postgres:18.3";

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

        await TestEnvironment.InstallAsync(postgres: true, rabbitMq: false);
        var home = await ServerHome.PrepareAsync(TestEnvironment.Folder, "postgres", PostgresServer.SystemUser, CancellationToken.None);
        var server = new PostgresServer(
            home, TestEnvironment.FreePort(), "postgres", TestEnvironment.NewPassword(), TestEnvironment.Folder, Durable: false);
        await server.PrepareAsync(CancellationToken.None);
        var control = await ServerControl.StartNewAsync(() => server.Describe("postgres"), server.ProbeAsync);
        return new($"{server.ConnectionString};Database=postgres", control);
    }
}
