using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samenspel.Gateway.Access;

/// <summary>The keys of the identity service, as far as they are known.</summary>
internal static class SigningKeys
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The key set in use, loaded when there is none yet; null when it cannot be had. A refreshed set is a new object.</summary>
    public static async ValueTask<OpenIdConnectConfiguration?> CurrentAsync(JwtBearerOptions options, CancellationToken cancel)
    {
        try
        {
            var loading = options.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None);
            var keySet = loading.IsCompletedSuccessfully ? loading.Result : await loading.WaitAsync(Patience, cancel);
            return keySet.SigningKeys.Count > 0 ? keySet : null;
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or TimeoutException)
        {
            return null;
        }
    }
}

/// <summary>Degraded, not unhealthy: pages and sign-in work without the keys, and every request tries again to get them.</summary>
internal sealed class SigningKeysCheck(IOptionsMonitor<JwtBearerOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await SigningKeys.CurrentAsync(options.Get(JwtBearerDefaults.AuthenticationScheme), cancellationToken) is not null
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded();
}
