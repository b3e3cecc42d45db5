using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Messaging;
using Samenspel.Messaging.Outbox;
using Samenspel.Notices;
using Samenspel.Notices.Contracts;
using Samenspel.Relations.Accounts;
using Samenspel.Retention;

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
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxInterceptor>();
        builder.AddDatabase<TDb, TPostgreSql, TSqlServer>(connectionName, (provided, options) =>
        {
            options.AddInterceptors(provided.GetRequiredService<OutboxInterceptor>());
            configure?.Invoke(options);
        });
        services.AddSingleton(new SentEvents(typeof(NoticeAdded).Assembly));
        services.AddScoped<AccessLog>().AddScoped<Notifier>().AddScoped<IFollowAccounts, AccountFollower>();
        services.AddRetention();
        services.AddExceptionHandler<ConflictHandler>();
    }
}
