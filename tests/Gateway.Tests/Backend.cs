using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Gateway.Tests;

/// <summary>A small real server that plays a service.</summary>
internal sealed class Backend(WebApplication app) : IAsyncDisposable
{
    public string Address => app.Urls.First();

    /// <summary>Starts on a free port of this machine.</summary>
    public static async Task<Backend> StartAsync(Action<IEndpointRouteBuilder> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
        });
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.UseWebSockets();
        map(app);
        await app.StartAsync();
        return new Backend(app);
    }

    /// <summary>Tells which headers arrived, one a line.</summary>
    public static Task EchoAsync(HttpContext context) =>
        context.Response.WriteAsync(string.Join('\n', context.Request.Headers.Select(header => $"{header.Key}: {header.Value}")));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
