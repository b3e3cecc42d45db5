using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Samenspel.Jobs;

/// <summary>Work that time brings, rather than a person or an event.</summary>
public static class RecurringExtensions
{
    /// <summary>Has the work done at every interval, in a scope of its own. Several copies of a service do it side by side, so it must bear that.</summary>
    /// <param name="services">The service's parts; <typeparamref name="TWork"/> is added to them.</param>
    /// <param name="every">The pause between two times.</param>
    /// <param name="run">What is done, with the moment it is.</param>
    public static void AddRecurring<TWork>(this IServiceCollection services, TimeSpan every, Func<TWork, DateTimeOffset, CancellationToken, Task> run)
        where TWork : class
    {
        services.TryAddScoped<TWork>();
        services.AddHostedService(provided => new RecurringWorker<TWork>(
            every, run, provided.GetRequiredService<IServiceScopeFactory>(), provided.GetRequiredService<TimeProvider>(),
            provided.GetRequiredService<ILogger<RecurringWorker<TWork>>>()));
    }
}
