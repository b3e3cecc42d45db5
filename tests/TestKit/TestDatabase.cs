using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Samenspel.TestKit;

/// <summary>A database of one test class: made empty, dropped afterwards. SQL Server when <c>TEST_SQLSERVER</c> holds a connection string.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string server;
    private readonly string name = $"test_{Guid.CreateVersion7():N}";

    private TestDatabase(string server, bool isSqlServer)
    {
        this.server = server;
        IsSqlServer = isSqlServer;
        ConnectionString = isSqlServer
            ? new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString
            : new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 40 }.ConnectionString;
    }

    /// <summary>The statements EF Core may batch on the SQL Server under test: <c>TEST_SQLSERVER_BATCH</c>; some TDS servers lack MERGE and need 1.</summary>
    public static string? MaxBatchSize => Environment.GetEnvironmentVariable("TEST_SQLSERVER_BATCH");

    public bool IsSqlServer { get; }
    public string Provider => IsSqlServer ? "SqlServer" : "PostgreSql";
    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase(await Servers.DatabaseServerAsync(), Servers.DatabaseProvider == "SqlServer");
        await database.OnServerAsync($"create database {database.name}");
        return database;
    }

    /// <summary>Whether the outbox of the service holds events that were not sent yet. The sender deletes them when the broker has them.</summary>
    internal async Task<bool> HasUnsentEventsAsync(CancellationToken cancel)
    {
        await using DbConnection connection = IsSqlServer ? new SqlConnection(ConnectionString) : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = """select count(*) from "outbox_message" where "ParkedAt" is null""";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) > 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsSqlServer)
        {
            SqlConnection.ClearAllPools();
            await OnServerAsync($"alter database {name} set single_user with rollback immediate; drop database {name}");
            return;
        }
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString));
        await OnServerAsync($"drop database if exists {name} with (force)");
    }

    private async Task OnServerAsync(string sql)
    {
        await using DbConnection connection = IsSqlServer ? new SqlConnection(server) : new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
