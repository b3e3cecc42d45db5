using System.Net;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;

namespace Samenspel.Gateway.Routing;

/// <summary>Where each service runs, from <c>services:{name}:http:{0..n}</c>. A service that nobody configured answers 503, and the others work.</summary>
internal static class Destinations
{
    public static IEnumerable<Uri> Of(IConfiguration configuration, PlatformService service) =>
        configuration.GetSection($"services:{service.Name}:http").GetChildren().Select(address =>
            Uri.TryCreate(address.Value, UriKind.Absolute, out var uri)
                ? uri
                : throw new InvalidOperationException($"Configuration '{address.Path}' must be an absolute address."));

    public static IReadOnlyList<ClusterConfig> Clusters(IConfiguration configuration, GatewayOptions options) =>
        [.. PlatformService.All.Select(service => Cluster(service, Of(configuration, service), options))];

    private static ClusterConfig Cluster(PlatformService service, IEnumerable<Uri> addresses, GatewayOptions options) => new()
    {
        ClusterId = service.Name,
        Destinations = addresses.Select((address, index) => (address, index)).ToDictionary(
            one => $"{service.Name}-{one.index}",
            one => new DestinationConfig { Address = one.address.ToString() }),
        LoadBalancingPolicy = LoadBalancingPolicies.PowerOfTwoChoices,
        HttpRequest = new ForwarderRequestConfig
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            ActivityTimeout = options.ServiceTimeout,
        },
        HealthCheck = new HealthCheckConfig
        {
            // A replica that fails rests ten seconds; when all fail, all are tried, so that one replica is never shut out.
            Passive = new PassiveHealthCheckConfig
            {
                Enabled = true,
                Policy = HealthCheckConstants.PassivePolicy.TransportFailureRate,
                ReactivationPeriod = TimeSpan.FromSeconds(10),
            },
            AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
        },
    };

    /// <summary>Connections are kept warm, and given up in time to notice that a service moved.</summary>
    public static void Configure(ForwarderHttpClientContext context, SocketsHttpHandler handler)
    {
        handler.ConnectTimeout = TimeSpan.FromSeconds(5);
        handler.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90); // shorter than the 130 seconds of the services' server
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(10);
    }
}
