using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.TestKit;

/// <summary>Has recurring work of a service done now, instead of waiting for its turn.</summary>
public static class Jobs
{
    /// <summary>Does it once, in a scope of its own.</summary>
    public static async Task RunAsync<TJob>(this IServiceProvider services, Func<TJob, Task> run)
        where TJob : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await run(scope.ServiceProvider.GetRequiredService<TJob>());
    }
}
