using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Samenspel.Jobs;

/// <summary>Work that time brings, rather than a person or an event.</summary>
public static class JobExtensions
{
    /// <summary>Has the work done at every interval, in a scope of its own, by one copy of the service.</summary>
    /// <param name="services">The service's parts; <typeparamref name="TWork"/> is added to them.</param>
    /// <param name="every">The time from one start to the next.</param>
    /// <param name="run">What is done, with the moment it begins.</param>
    public static void AddJob<TWork>(this IServiceCollection services, TimeSpan every, Func<TWork, DateTimeOffset, CancellationToken, Task> run)
        where TWork : class => services.AddJob(_ => every, run);

    /// <summary>Has the work done at an interval that the configuration tells.</summary>
    /// <param name="services">The service's parts; <typeparamref name="TWork"/> is added to them.</param>
    /// <param name="every">Reads the time from one start to the next.</param>
    /// <param name="run">What is done, with the moment it begins.</param>
    public static void AddJob<TWork>(
        this IServiceCollection services, Func<IServiceProvider, TimeSpan> every, Func<TWork, DateTimeOffset, CancellationToken, Task> run)
        where TWork : class
    {
        services.TryAddScoped<TWork>();
        services.AddSingleton(provided => new Job(
            typeof(TWork).Name, every(provided), (scope, now, cancel) => run(scope.GetRequiredService<TWork>(), now, cancel)));
        services.AddHostedService<JobRunner>(); // added once, however many jobs there are
    }
}
