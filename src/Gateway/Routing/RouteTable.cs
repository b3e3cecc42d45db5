using Samenspel.Gateway.Access;
using Yarp.ReverseProxy.Configuration;

namespace Samenspel.Gateway.Routing;

/// <summary>Every address that leads to a service, and what it takes to pass. The most specific address wins.</summary>
internal static class RouteTable
{
    private const string Public = "anonymous"; // YARP's word for a route without a check
    private const string Token = TokenCheck.Policy;

    public static IReadOnlyList<RouteConfig> Routes { get; } =
    [
        .. PlatformService.WithApi.Select(service => Route(service, service.OpenApiPath, Public, HttpMethods.Get)),
        .. PlatformService.WithApi.Select(service => Route(service, $"/api/{service.Name}/{{**rest}}", Token)),
        // A client answers the private check without an account: the secret in the body is the proof.
        Route(PlatformService.Signals, "/api/signals/v1/check-ins/questions", Public, HttpMethods.Post),
        Route(PlatformService.Signals, "/api/signals/v1/check-ins/answers", Public, HttpMethods.Post),
        Route(PlatformService.Identity, "/connect/{**rest}", Public),
        Route(PlatformService.Identity, "/account/{**rest}", Public),
        Route(PlatformService.Identity, "/.well-known/{**rest}", Public),
        Route(PlatformService.Web, "/{**rest}", Public),
    ];

    private static RouteConfig Route(PlatformService service, string path, string policy, params string[] methods) => new()
    {
        RouteId = path,
        ClusterId = service.Name,
        AuthorizationPolicy = policy,
        Match = new RouteMatch { Path = path, Methods = methods is [] ? null : methods },
    };
}
