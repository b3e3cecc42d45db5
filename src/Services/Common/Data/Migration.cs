using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;

namespace Samenspel.Data;

/// <summary>Brings a database up to date: by the verb <c>migrate</c>, which ends then, and in Development at every start.</summary>
public static class Migration
{
    /// <summary>Whether the process was started with the verb: it does nothing else.</summary>
    public static bool IsAsked(string[] args) => args is ["migrate", ..];

    /// <summary>Whether it is time: asked for, or a start on the machine of a developer.</summary>
    public static bool IsDue(string[] args) => IsAsked(args) || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development";

    /// <summary>
    /// Applies the migrations that are missing, making the database when there is none.
    /// When nothing is missing it ends without building the model: that is what nearly every start finds.
    /// </summary>
    public static async Task RunAsync<TPostgreSql, TSqlServer>(string connectionName, Action<DbContextOptionsBuilder>? configure = null)
        where TPostgreSql : DbContext
        where TSqlServer : DbContext
    {
        var configuration = new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        var provider = DatabaseSettings.Provider(configuration);
        var connection = DatabaseSettings.ConnectionString(configuration, connectionName);
        var missing = provider == DatabaseProvider.PostgreSql
            ? await ApplyAsync<TPostgreSql>(provider, connection, configure)
            : await ApplyAsync<TSqlServer>(provider, connection, configure);
        Console.WriteLine(missing == 0 ? "The database is up to date." : $"Applied {missing} migration(s).");
    }

    private static async Task<int> ApplyAsync<TDb>(DatabaseProvider provider, string connectionString, Action<DbContextOptionsBuilder>? configure)
        where TDb : DbContext
    {
        await using var connection = LightweightQuery.Connect(provider, connectionString);
        var known = typeof(TDb).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TDb))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToHashSet();
        known.ExceptWith(await AppliedAsync(connection));
        if (known.Count == 0) return 0;

        var options = new DbContextOptionsBuilder<TDb>();
        options.UseDatabase(provider, connectionString, maxBatchSize: 1);
        configure?.Invoke(options);
        await using var db = (TDb)Activator.CreateInstance(typeof(TDb), options.Options)!;
        await db.Database.MigrateAsync();
        return known.Count;
    }

    /// <summary>The migrations in the history table; none when the database or the table does not exist yet.</summary>
    private static async Task<IEnumerable<string>> AppliedAsync(DbConnection connection)
    {
        var applied = new List<string>();
        try
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """select "MigrationId" from "__EFMigrationsHistory" """;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) applied.Add(reader.GetString(0));
        }
        catch (DbException)
        {
            // A first start, or a server that cannot be reached: applying the migrations tells which.
        }
        return applied;
    }
}
