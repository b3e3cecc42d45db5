using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Samenspel.Gateway.Answers;

namespace Samenspel.Gateway.Limits;

/// <summary>
/// How much one address and one person may ask. Addresses are counted before the token check, so that a flood of bad
/// tokens is cheap to refuse; people after it, so that nobody can use up the share of another.
/// </summary>
internal static class RateLimits
{
    private static readonly RateLimitPartition<string> Uncounted = RateLimitPartition.GetNoLimiter("");

    public static void UseAddressLimits(this WebApplication app)
    {
        var options = app.ReadGatewayOptions();
        app.UseRateLimiter(Limit(context =>
            !IsCounted(context.Request) ? Uncounted
            : IsSignIn(context.Request) ? PerMinute("sign-in " + ClientAddress.CountedAs(context), options.SignInsPerAddressPerMinute)
            : PerMinute(ClientAddress.CountedAs(context).ToString(), options.RequestsPerAddressPerMinute)));
    }

    public static void UseUserLimits(this WebApplication app)
    {
        var options = app.ReadGatewayOptions();
        app.UseRateLimiter(Limit(context =>
            context.User.FindFirst("sub") is { } subject && IsCounted(context.Request)
                ? PerMinute(subject.Value, options.RequestsPerUserPerMinute)
                : Uncounted));
    }

    private static bool IsCounted(HttpRequest request) =>
        !HttpMethods.IsOptions(request.Method) && !request.Path.StartsWithSegments("/health");

    /// <summary>The steps where somebody can guess: the forms of the sign-in pages and the exchange for a token.</summary>
    private static bool IsSignIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && (request.Path.StartsWithSegments("/account") || request.Path.StartsWithSegments("/connect"));

    /// <summary>A bucket that holds one minute's share and fills evenly: short bursts pass, a steady stream is held to the rate.</summary>
    private static RateLimitPartition<string> PerMinute(string who, int requests) => RateLimitPartition.GetTokenBucketLimiter(who, _ =>
    {
        var perTick = Math.Max(1, requests / 60);
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = requests,
            TokensPerPeriod = perTick,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) * perTick / requests,
        };
    });

    private static RateLimiterOptions Limit(Func<HttpContext, RateLimitPartition<string>> partition) => new()
    {
        GlobalLimiter = PartitionedRateLimiter.Create(partition),
        OnRejected = (rejected, _) => new ValueTask(ErrorAnswer.WriteAsync(rejected.HttpContext, GatewayErrors.TooManyRequests,
            rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1))),
    };
}
