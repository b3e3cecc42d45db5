using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Samenspel.Data;

/// <summary>Reads from the database of a service without its model: building one takes longer than a run that finds nothing to do.</summary>
public static class LightweightQuery
{
    /// <summary>The text in one column of the row with this id; null when there is no such row.</summary>
    /// <param name="configuration">Names the provider and the connection.</param>
    /// <param name="connectionName">Name of the connection string.</param>
    /// <param name="table">A table, as the code names it.</param>
    /// <param name="column">A column, as the code names it.</param>
    /// <param name="id">The value of the column Id.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Names come from the code, never from people.")]
    public static async Task<string?> TextAsync(IConfiguration configuration, string connectionName, string table, string column, int id)
    {
        await using var connection = Connect(DatabaseSettings.Provider(configuration), DatabaseSettings.ConnectionString(configuration, connectionName));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""select "{column}" from "{table}" where "Id" = {id}""";
        return (string?)await command.ExecuteScalarAsync();
    }

    internal static DbConnection Connect(DatabaseProvider provider, string connectionString) =>
        provider == DatabaseProvider.PostgreSql ? new NpgsqlConnection(connectionString) : new SqlConnection(connectionString);
}
