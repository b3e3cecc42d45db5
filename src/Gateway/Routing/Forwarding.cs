using Microsoft.Extensions.Options;
using Samenspel.Gateway.Answers;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Problems;
using Yarp.ReverseProxy.Configuration;

namespace Samenspel.Gateway.Routing;

/// <summary>The proxy: routes, destinations, headers and what to say when a service does not answer.</summary>
internal static class Forwarding
{
    public static void AddForwarding(this IServiceCollection services)
    {
        services.AddSingleton<IProxyConfigProvider>(provider => new InMemoryConfigProvider(RouteTable.Routes, Destinations.Clusters(
            provider.GetRequiredService<IConfiguration>(),
            provider.GetRequiredService<IOptions<GatewayOptions>>().Value)));
        services.AddReverseProxy()
            .ConfigureHttpClient(Destinations.Configure)
            .AddTransforms(context =>
            {
                var configuration = context.Services.GetRequiredService<IConfiguration>();
                var publicUrl = PublicAddress.Read(configuration);
                context.UseDefaultForwarders = false;
                context.RequestTransforms.Add(new FreshForwardedHeaders(publicUrl));
                context.ResponseTransforms.Add(new NoInternalAddresses(publicUrl,
                    PlatformService.All.SelectMany(service => Destinations.Of(configuration, service))));
            });
    }

    public static void MapForwarding(this WebApplication app)
    {
        app.Map("/api/{**rest}", (HttpContext context) => ErrorAnswer.WriteAsync(context, CommonErrors.NotFound)).AllowAnonymous();
        app.MapReverseProxy(proxy =>
        {
            proxy.UseMiddleware<UnreachableService>();
            proxy.UseLoadBalancing();
            proxy.UsePassiveHealthChecks();
        });
    }
}
