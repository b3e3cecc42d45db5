using System.Net.Http.Json;
using Npgsql;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Tests;

public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Data_survives_a_kill_of_the_host_and_a_fresh_start_removes_it()
    {
        await using (var first = HostProcess.Start(_folder.Path, "database"))
        {
            await ExecuteAsync(await ConnectionStringAsync(first), "create table book (title text); insert into book values ('Max Havelaar')");
            first.Signal(Posix.SigKill);
        }

        await using (var second = HostProcess.Start(_folder.Path, "database"))
            Assert.Equal("Max Havelaar", await ExecuteAsync(await ConnectionStringAsync(second), "select title from book"));

        await using (var fresh = HostProcess.Start(_folder.Path, "database", "--fresh"))
            Assert.Equal(DBNull.Value, await ExecuteAsync(await ConnectionStringAsync(fresh), "select to_regclass('book')::text"));
    }

    /// <summary>What the service got, read from its own environment.</summary>
    private static async Task<string> ConnectionStringAsync(HostProcess host)
    {
        var line = await host.LineAsync("reader    ready");
        using var http = new HttpClient();
        var address = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("http://", StringComparison.Ordinal));
        var variables = await http.GetFromJsonAsync<Dictionary<string, string>>($"{address}/environment", TestContext.Current.CancellationToken);
        await host.LineAsync("Ready");
        return variables!["ConnectionStrings__booksdb"] + ";Pooling=false";
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
