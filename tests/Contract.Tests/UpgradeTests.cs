using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenspel.ServiceHost;
using Samenspel.TestKit;

namespace Samenspel.Contract.Tests;

/// <summary>A municipality that updates keeps its data: a database of the first version with a row in every table is brought up to date.</summary>
public sealed class UpgradeTests
{
    private const string First = "Initial";

    public static TheoryData<string> Services => RealServices.Keys;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_database_with_old_data_is_brought_up_to_date_and_keeps_it(string service)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.SkipWhen(database.IsSqlServer, "The rows are made by statements of PostgreSQL.");
        await using var db = Open(service, database.ConnectionString);
        var first = db.Database.GetMigrations().First();
        Assert.EndsWith(First, first, StringComparison.Ordinal);
        await db.GetService<IMigrator>().MigrateAsync(first, Cancel);

        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var tables = await TablesAsync(source);
        Assert.NotEmpty(tables);
        foreach (var table in tables) await FillAsync(source, table);

        await db.Database.MigrateAsync(Cancel);

        Assert.False((await db.Database.GetPendingMigrationsAsync(Cancel)).Any());
        var kept = await TablesAsync(source);
        foreach (var table in tables.Intersect(kept)) Assert.True(await CountAsync(source, table) >= 1, $"{table} lost its row.");
    }

    private static ServiceDbContext Open(string service, string connection)
    {
        var type = RealServices.ContextOf(service);
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        return (ServiceDbContext)Activator.CreateInstance(type, options.UseNpgsql(connection).Options)!;
    }

    private static async Task<List<string>> TablesAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select table_name from information_schema.tables where table_schema = 'public' and table_name <> '__EFMigrationsHistory' order by 1");
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var tables = new List<string>();
        while (await reader.ReadAsync(Cancel)) tables.Add(reader.GetString(0));
        return tables;
    }

    /// <summary>A row with a value in every column; what refers to other rows is not checked meanwhile.</summary>
    private static async Task FillAsync(NpgsqlDataSource source, string table)
    {
        await using var connection = await source.OpenConnectionAsync(Cancel);
        await ExecuteAsync(connection, "set session_replication_role = replica");
        var columns = new List<(string Name, string Type)>();
        await using (var asked = new NpgsqlCommand("select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1 and is_identity = 'NO'", connection))
        {
            asked.Parameters.Add(new() { Value = table });
            await using var reader = await asked.ExecuteReaderAsync(Cancel);
            while (await reader.ReadAsync(Cancel)) columns.Add((reader.GetString(0), reader.GetString(1)));
        }
        await ExecuteAsync(connection, $"insert into \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) values ({string.Join(", ", columns.Select(column => ValueOf(column.Type)))})");
        await ExecuteAsync(connection, "set session_replication_role = default");
    }

    private static string ValueOf(string type) => type switch
    {
        "uuid" => "gen_random_uuid()",
        "boolean" => "true",
        "date" => "date '2026-01-05'",
        "timestamp with time zone" => "timestamptz '2026-01-05 09:00+01'",
        "time without time zone" => "time '09:00'",
        "interval" => "interval '1 hour'",
        "bytea" => "'\\x00'",
        "ARRAY" => "'{}'",
        "json" or "jsonb" => "'{}'",
        "integer" or "bigint" or "smallint" or "numeric" or "double precision" or "real" => "1",
        "text" or "character varying" or "character" => "'x'",
        _ => throw new InvalidOperationException($"No value is known for a column of type {type}."),
    };

    private static async Task<long> CountAsync(NpgsqlDataSource source, string table)
    {
        await using var command = source.CreateCommand($"select count(*) from \"{table}\"");
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Names come from the database itself.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
