using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.ServiceDefaults.Operations;

/// <summary>Two questions to a process: does it run, and may it get traffic.</summary>
public static partial class Health
{
    /// <summary>Tag of checks that decide on readiness.</summary>
    public const string Ready = "ready";

    internal static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks();

    /// <summary>
    /// Maps <c>/health/live</c>, which checks nothing outside the process, and <c>/health/ready</c>. A degraded check
    /// (the broker: the outbox holds what it cannot send) still answers 200.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        Map("/health/live", _ => false);
        Map("/health/ready", check => check.Tags.Contains(Ready));

        void Map(string path, Func<HealthCheckRegistration, bool> which) => app
            .MapHealthChecks(path, new HealthCheckOptions { Predicate = which, ResponseWriter = WriteAsync })
            .Require(Permission.Public);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        foreach (var (name, check) in report.Entries.Where(entry => entry.Value.Status == HealthStatus.Unhealthy))
            NotReady(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Health)), name, check.Exception?.GetType().Name);
        return context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: check {Check} fails ({Failure})")]
    private static partial void NotReady(ILogger logger, string check, string? failure);
}
