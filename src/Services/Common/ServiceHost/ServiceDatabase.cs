using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Messaging.Outbox;
using Samenspel.Notices;
using Samenspel.Relations.Accounts;
using Samenspel.Retention;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.ServiceHost;

/// <summary>Registers the database of a service for the configured provider.</summary>
public static class ServiceDatabase
{
    /// <summary>
    /// Adds <typeparamref name="TDb"/>, which is <typeparamref name="TPostgreSql"/> or <typeparamref name="TSqlServer"/> by
    /// <c>Database:Provider</c>: each holds the migrations of its provider.
    /// </summary>
    /// <param name="builder">The service.</param>
    /// <param name="connectionName">Name of the connection string.</param>
    /// <param name="configure">More for the context's options, such as another library's entities.</param>
    public static void AddServiceDatabase<TDb, TPostgreSql, TSqlServer>(
        this WebApplicationBuilder builder, string connectionName, Action<DbContextOptionsBuilder>? configure = null)
        where TDb : ServiceDbContext
        where TPostgreSql : TDb
        where TSqlServer : TDb
    {
        var services = builder.Services;
        var provider = DatabaseSettings.Provider(builder.Configuration);
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxInterceptor>();
        if (provider == DatabaseProvider.PostgreSql) services.AddDbContextPool<TDb, TPostgreSql>(Configure);
        else services.AddDbContextPool<TDb, TSqlServer>(Configure);
        services.AddScoped<DbContext>(provided => provided.GetRequiredService<TDb>());
        services.AddScoped<AccessLog>().AddScoped<Notifier>().AddScoped<IFollowAccounts, AccountFollower>();
        services.AddRetention();
        services.AddExceptionHandler<ConflictHandler>();
        services.AddHealthChecks().AddCheck<DatabaseHealth<TDb>>("database", tags: [Health.Ready], timeout: TimeSpan.FromSeconds(5));

        void Configure(IServiceProvider provided, DbContextOptionsBuilder options)
        {
            var configuration = provided.GetRequiredService<IConfiguration>();
            options.Use(provider, DatabaseSettings.ConnectionString(configuration, connectionName), DatabaseSettings.MaxBatchSize(configuration));
            options.AddInterceptors(provided.GetRequiredService<OutboxInterceptor>());
            configure?.Invoke(options);
        }
    }

    internal static void Use(this DbContextOptionsBuilder options, DatabaseProvider provider, string connection, int? maxBatchSize)
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

internal sealed class DatabaseHealth<TDb>(TDb db) : IHealthCheck where TDb : ServiceDbContext
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
