using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Samenspel.Gateway.Access;

/// <summary>The keys of the identity service, as far as they are known.</summary>
internal static class SigningKeys
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The key set in use; null while there is none. A refreshed set is a new object.</summary>
    public static object? Known(JwtBearerOptions options) =>
        options.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None) is { IsCompletedSuccessfully: true } known ? known.Result : null;

    /// <summary>Whether there are keys, after an attempt to load them when there are none.</summary>
    public static async Task<bool> AreKnownAsync(JwtBearerOptions options, CancellationToken cancel)
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

/// <summary>Degraded, not unhealthy: pages and sign-in work without the keys, and every request tries again to get them.</summary>
internal sealed class SigningKeysCheck(IOptionsMonitor<JwtBearerOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await SigningKeys.AreKnownAsync(options.Get(JwtBearerDefaults.AuthenticationScheme), cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded();
}
