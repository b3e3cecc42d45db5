using Microsoft.Extensions.DependencyInjection;
using Samenspel.Jobs;

namespace Samenspel.Retention;

internal static class RetentionExtensions
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Has the rules of every table followed.</summary>
    public static void AddRetention(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddJob<RetentionJob>(Every, (job, now, cancel) => job.RunAsync(now, cancel));
    }
}
