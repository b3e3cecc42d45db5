using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;

namespace Samenspel.Gateway.Bench;

/// <summary>The processes beside the gateway.</summary>
internal static class Roles
{
    /// <summary>A service that answers at once with one kilobyte, and the key set.</summary>
    public static Task BackendAsync(string address, string keySet)
    {
        var app = Builder(address).Build();
        var answer = System.Text.Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('x', 1010)}\"}}");
        app.MapGet("/.well-known/jwks", () => keySet);
        app.MapGet("/{**rest}", context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer, context.RequestAborted).AsTask();
        });
        return app.RunAsync();
    }

    /// <summary>The proxy library as it comes, with one route.</summary>
    public static Task BareProxyAsync(string address, string backend)
    {
        var builder = Builder(address);
        builder.Services.AddReverseProxy().LoadFromMemory(
            [new RouteConfig { RouteId = "all", ClusterId = "backend", Match = new RouteMatch { Path = "/{**rest}" } }],
            [new ClusterConfig { ClusterId = "backend", Destinations = new Dictionary<string, DestinationConfig> { ["one"] = new() { Address = backend } } }]);
        var app = builder.Build();
        app.MapReverseProxy();
        return app.RunAsync();
    }

    private static WebApplicationBuilder Builder(string address)
    {
        var builder = WebApplication.CreateBuilder(["--urls", address]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        return builder;
    }
}
