using Microsoft.Extensions.Configuration;

namespace Samenspel.Data;

/// <summary>The databases the platform runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>PostgreSQL 15 or newer.</summary>
    PostgreSql,

    /// <summary>SQL Server 2022 or newer, or Azure SQL.</summary>
    SqlServer,
}

internal static class DatabaseSettings
{
    /// <summary>Reads <c>Database:Provider</c>; a missing or unknown value stops the service and names the key.</summary>
    public static DatabaseProvider Provider(IConfiguration configuration) =>
        Enum.TryParse<DatabaseProvider>(configuration["Database:Provider"], ignoreCase: true, out var provider)
            ? provider
            : throw new InvalidOperationException("Configuration 'Database:Provider' must be PostgreSql or SqlServer.");

    public static string ConnectionString(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name)
            ?? throw new InvalidOperationException($"Configuration 'ConnectionStrings:{name}' is missing.");

    /// <summary>Statements sent in one batch; null leaves it to the provider. Some TDS servers lack MERGE, which EF Core uses for batches: 1 avoids it.</summary>
    public static int? MaxBatchSize(IConfiguration configuration) => configuration.GetValue<int?>("Database:MaxBatchSize");
}
