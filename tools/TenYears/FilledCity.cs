using System.Diagnostics;
using Npgsql;

namespace Samenspel.TenYears;

/// <summary>
/// Ten years of an invented city. PostgreSQL makes the rows itself: each service has a statement for each of its tables in Sql, over
/// the same people, whom every database makes again from their numbers. A table that changed breaks its statement.
/// </summary>
public sealed class FilledCity(string server, double scale, string prefix)
{
    /// <summary>The services that keep something for years, the longest work first.</summary>
    public static readonly IReadOnlyList<string> Services = ["Clients", "Agreements", "Pools", "Matching", "Signals"];

    private const int MaxConcurrency = 2;

    /// <summary>How long it takes is no part of what is made.</summary>
    private readonly DateTime now = DateTime.SpecifyKind(TimeProvider.System.GetUtcNow().UtcDateTime.Date, DateTimeKind.Utc);

    /// <summary>Name of the connection string of a service, which is also the name of its database after the prefix.</summary>
    public static string ConnectionName(string service) => service.ToLowerInvariant() + "db";

    /// <summary>The database of a service.</summary>
    public string ConnectionString(string service) => new NpgsqlConnectionStringBuilder(server) { Database = prefix + ConnectionName(service) }.ConnectionString;

    /// <summary>Makes the databases and fills them.</summary>
    public async Task FillAsync(TextWriter told)
    {
        var all = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Services, new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency }, async (service, _) =>
        {
            await MigrateAsync(service);
            var took = Stopwatch.StartNew();
            var (rows, size) = await FillAsync(service);
            lock (told) told.WriteLine($"{service,-12}{rows,14:N0} rows {size,10} {took.Elapsed.TotalSeconds,8:N1} s");
        });
        await told.WriteLineAsync($"The city took {all.Elapsed.TotalSeconds:N1} s.");
    }

    private async Task MigrateAsync(string service)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{service}.Api.dll"), "migrate"]) { RedirectStandardOutput = true };
        start.Environment["Database__Provider"] = "PostgreSql";
        start.Environment[$"ConnectionStrings__{ConnectionName(service)}"] = ConnectionString(service);
        using var migration = Process.Start(start)!;
        await migration.StandardOutput.ReadToEndAsync();
        await migration.WaitForExitAsync();
        if (migration.ExitCode != 0) throw new InvalidOperationException($"The migrations of {service} failed.");
    }

    private async Task<(long Rows, string Size)> FillAsync(string service)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(service) + ";Command Timeout=0;Pooling=false");
        await connection.OpenAsync();
        await RunAsync(connection, "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '128MB'");
        await RunAsync(connection, Sql("city"), now, scale, service.ToLowerInvariant());

        // An index made at the end costs a fraction of one that is kept while millions of rows come in.
        var indexes = await ReadAsync(connection,
            "select i.indexdef from pg_indexes i join pg_index x on x.indexrelid = format('%I.%I', i.schemaname, i.indexname)::regclass where i.schemaname = 'public' and not x.indisprimary");
        foreach (var name in await ReadAsync(connection,
            "select x.indexrelid::regclass::text from pg_index x join pg_class c on c.oid = x.indexrelid where c.relnamespace = 'public'::regnamespace and not x.indisprimary"))
            await RunAsync(connection, $"drop index {name}");
        await RunAsync(connection, Sql(service.ToLowerInvariant()));
        await RunAsync(connection, Sql("everywhere"));
        foreach (var index in indexes) await RunAsync(connection, index);
        await RunAsync(connection, "vacuum analyze");

        var found = await ReadAsync(connection, "select sum(n_live_tup)::text from pg_stat_user_tables where schemaname = 'public' union all select pg_size_pretty(pg_database_size(current_database()))");
        return (long.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture), found[1]);
    }

    private static string Sql(string name)
    {
        using var text = new StreamReader(typeof(FilledCity).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, params object[] given)
    {
#pragma warning disable CA2100 // Only texts of this tool and of the database itself.
        for (var i = 0; i < given.Length; i++)
        {
            await using var setting = new NpgsqlCommand($"select set_config('ten_years.p{i + 1}', $1, false)", connection)
            {
                Parameters = { new NpgsqlParameter<string> { TypedValue = given[i] is DateTime at ? at.ToString("O") : FormattableString.Invariant($"{given[i]}") } },
            };
            await setting.ExecuteNonQueryAsync();
        }
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Only texts of this tool.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync()) found.Add(reader.GetString(0));
        return found;
    }
}
