using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>The keys of the identity service, as far as they are known.</summary>
public static class SigningKeys
{
    /// <summary>After how long it may be tried again.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The key set in use; null while there is none. A refreshed set is a new object.</summary>
    public static object? Known(JwtBearerOptions options) =>
        options.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None) is { IsCompletedSuccessfully: true } known ? known.Result : null;

    /// <summary>
    /// Without keys no token can be judged, and "sign in first" would be untrue: the check of a token fails with
    /// <see cref="UnknownKeysException"/> when there are none after an attempt to load them.
    /// </summary>
    public static async Task RequireAsync(MessageReceivedContext received)
    {
        if (received.Request.Headers.Authorization.Count > 0 && !await AreKnownAsync(received.Options, received.HttpContext.RequestAborted))
            received.Fail(new UnknownKeysException());
    }

    /// <summary>Whether there are keys, after an attempt to load them when there are none.</summary>
    internal static async Task<bool> AreKnownAsync(JwtBearerOptions options, CancellationToken cancel)
    {
        try
        {
            var keySet = await options.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None).WaitAsync(Patience, cancel);
            return keySet.SigningKeys.Count > 0;
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or TimeoutException)
        {
            return false;
        }
    }
}

/// <summary>There are no keys to judge a token with.</summary>
public sealed class UnknownKeysException : Exception;

/// <summary>Degraded, not unhealthy: every request tries again to get the keys. Asked before the first request, it has them loaded by then.</summary>
internal sealed class SigningKeysCheck(IOptionsMonitor<JwtBearerOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await SigningKeys.AreKnownAsync(options.Get(JwtBearerDefaults.AuthenticationScheme), cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded();
}
