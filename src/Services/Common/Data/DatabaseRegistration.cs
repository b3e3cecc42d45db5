using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.Data;

/// <summary>Registers a database for the configured provider.</summary>
public static class DatabaseRegistration
{
    /// <summary>
    /// Adds <typeparamref name="TDb"/>, which is <typeparamref name="TPostgreSql"/> or <typeparamref name="TSqlServer"/> by
    /// <c>Database:Provider</c>: each holds the migrations of its provider. Whoever cannot reach it is not ready.
    /// </summary>
    /// <param name="builder">The part of the platform that keeps it.</param>
    /// <param name="connectionName">Name of the connection string.</param>
    /// <param name="configure">More for the context's options.</param>
    public static void AddDatabase<TDb, TPostgreSql, TSqlServer>(
        this WebApplicationBuilder builder, string connectionName, Action<IServiceProvider, DbContextOptionsBuilder>? configure = null)
        where TDb : DbContext
        where TPostgreSql : TDb
        where TSqlServer : TDb
    {
        var services = builder.Services;
        var provider = DatabaseSettings.Provider(builder.Configuration);
        if (provider == DatabaseProvider.PostgreSql) services.AddDbContextPool<TDb, TPostgreSql>(Configure);
        else services.AddDbContextPool<TDb, TSqlServer>(Configure);
        services.AddScoped<DbContext>(provided => provided.GetRequiredService<TDb>());
        services.AddHealthChecks().AddCheck<DatabaseHealth<TDb>>("database", tags: [Health.Ready], timeout: TimeSpan.FromSeconds(5));

        void Configure(IServiceProvider provided, DbContextOptionsBuilder options)
        {
            var configuration = provided.GetRequiredService<IConfiguration>();
            options.UseDatabase(provider, DatabaseSettings.ConnectionString(configuration, connectionName), DatabaseSettings.MaxBatchSize(configuration));
            configure?.Invoke(provided, options);
        }
    }

    internal static void UseDatabase(this DbContextOptionsBuilder options, DatabaseProvider provider, string connection, int? maxBatchSize)
    {
        if (provider == DatabaseProvider.PostgreSql)
        {
            options.UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure(5, TimeSpan.FromSeconds(5), null));
            return;
        }
        options.UseSqlServer(connection, sqlServer =>
        {
            sqlServer.EnableRetryOnFailure(5, TimeSpan.FromSeconds(5), null);
            if (maxBatchSize is { } size) sqlServer.MaxBatchSize(size);
        });
    }
}

internal sealed class DatabaseHealth<TDb>(TDb db) : IHealthCheck where TDb : DbContext
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
