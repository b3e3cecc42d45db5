using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>The keys of the identity service, as far as they are known.</summary>
public static class SigningKeys
{
    /// <summary>After how long it may be tried again.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The token of a request; empty when there is none.</summary>
    public static ReadOnlySpan<char> Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header.AsSpan(Scheme.Length).Trim() : [];
    }

    /// <summary>
    /// The key set to judge the token of a request with; a refreshed set is a new object. Without keys no token can be judged, and
    /// "sign in first" would be untrue: where a token is asked for, its check fails with <see cref="UnknownKeysException"/> when there
    /// are none after an attempt to load them. Where none is asked for, nobody waits for keys.
    /// </summary>
    /// <returns>Null for a request without a token, and while there are no keys.</returns>
    public static async ValueTask<object?> ForAsync(MessageReceivedContext received)
    {
        if (Token(received.Request).IsEmpty) return null;
        var loading = LoadAsync(received.Options);
        if (loading.IsCompletedSuccessfully) return await loading;
        if (!AsksForToken(received.HttpContext)) received.NoResult();
        else if (await ArriveAsync(loading, Patience, received.HttpContext.RequestAborted) is { } keys) return keys;
        else received.Fail(new UnknownKeysException());
        return null;
    }

    /// <summary>Loads the keys when there are none yet, and waits so long for them.</summary>
    internal static async Task<bool> AreKnownAsync(JwtBearerOptions options, TimeSpan patience, CancellationToken cancel) =>
        await ArriveAsync(LoadAsync(options), patience, cancel) is not null;

    private static Task<OpenIdConnectConfiguration> LoadAsync(JwtBearerOptions options) => options.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None);

    private static async Task<object?> ArriveAsync(Task<OpenIdConnectConfiguration> loading, TimeSpan patience, CancellationToken cancel)
    {
        try
        {
            return await loading.WaitAsync(patience, cancel);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or TimeoutException)
        {
            return null;
        }
    }

    private static bool AsksForToken(HttpContext http) =>
        http.GetEndpoint()?.Metadata is { } endpoint && endpoint.GetMetadata<IAuthorizeData>() is not null && endpoint.GetMetadata<Permission>() != Permission.Public;
}

/// <summary>There are no keys to judge a token with.</summary>
public sealed class UnknownKeysException : Exception;

/// <summary>Degraded, not unhealthy: what asks for no token works, and every request tries again to get the keys. Who asks for readiness first has them loaded.</summary>
internal sealed class SigningKeysCheck(IOptionsMonitor<JwtBearerOptions> options) : IHealthCheck
{
    /// <summary>Shorter than whoever asks waits for an answer; the loading goes on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await SigningKeys.AreKnownAsync(options.Get(JwtBearerDefaults.AuthenticationScheme), Patience, cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded();
}
