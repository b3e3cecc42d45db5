using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Samenspel.Gateway.Access;

/// <summary>The keys of the identity service, as far as they are known. Asking loads them when they are not.</summary>
internal sealed class SigningKeys(IOptionsMonitor<JwtBearerOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<bool> AreKnownAsync(CancellationToken cancel)
    {
        var manager = options.Get(JwtBearerDefaults.AuthenticationScheme).ConfigurationManager!;
        try
        {
            var configuration = await manager.GetConfigurationAsync(cancel).WaitAsync(Patience, cancel);
            return configuration.SigningKeys.Count > 0;
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or TimeoutException)
        {
            return false;
        }
    }
}

/// <summary>Degraded, not unhealthy: pages and sign-in work without the keys, and every request tries again to get them.</summary>
internal sealed class SigningKeysCheck(SigningKeys keys) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await keys.AreKnownAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded();
}
