using System.Net;
using System.Threading.RateLimiting;
using Samenspel.Gateway.Answers;

namespace Samenspel.Gateway.Limits;

/// <summary>
/// How much one address and one person may ask. Addresses are counted before the token check, so that a flood of bad
/// tokens is cheap to refuse; people after it, so that nobody can use up the share of another.
/// </summary>
internal static class RateLimits
{
    public static void UseAddressLimits(this WebApplication app)
    {
        var options = app.ReadGatewayOptions();
        app.UseLimit(PartitionedRateLimiter.Create<HttpContext, (IPAddress?, bool)>(context =>
            !IsCounted(context.Request) ? RateLimitPartition.GetNoLimiter<(IPAddress?, bool)>(default)
            : IsSignIn(context.Request) ? PerMinute<(IPAddress?, bool)>((ClientAddress.CountedAs(context), true), options.SignInsPerAddressPerMinute)
            : PerMinute<(IPAddress?, bool)>((ClientAddress.CountedAs(context), false), options.RequestsPerAddressPerMinute)));
    }

    public static void UseUserLimits(this WebApplication app)
    {
        var options = app.ReadGatewayOptions();
        app.UseLimit(PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.User.FindFirst("sub") is { Value: not "" } subject && IsCounted(context.Request)
                ? PerMinute(subject.Value, options.RequestsPerUserPerMinute)
                : RateLimitPartition.GetNoLimiter("")));
    }

    /// <summary>
    /// Nobody waits in a queue here and nothing is given back, so the ready-made middleware, with a wait and a lease
    /// around every request, would cost a sixth of the gateway's work for nothing.
    /// </summary>
    private static void UseLimit(this WebApplication app, PartitionedRateLimiter<HttpContext> limiter)
    {
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.Use((context, next) =>
        {
            using var lease = limiter.AttemptAcquire(context);
            if (lease.IsAcquired) return next(context);
            return ErrorAnswer.WriteAsync(context, GatewayErrors.TooManyRequests,
                lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
        });
    }

    private static bool IsCounted(HttpRequest request) =>
        !HttpMethods.IsOptions(request.Method) && !request.Path.StartsWithSegments("/health");

    /// <summary>The steps where somebody can guess: the forms of the sign-in pages and the exchange for a token.</summary>
    private static bool IsSignIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && (request.Path.StartsWithSegments("/account") || request.Path.StartsWithSegments("/connect"));

    /// <summary>A bucket that holds one minute's share and fills evenly: short bursts pass, a steady stream is held to the rate.</summary>
    private static RateLimitPartition<TKey> PerMinute<TKey>(TKey who, int requests) => RateLimitPartition.GetTokenBucketLimiter(who, _ =>
    {
        var perTick = Math.Max(1, requests / 60);
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = requests,
            TokensPerPeriod = perTick,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) * perTick / requests,
        };
    });
}
