using System.Net;
using Yarp.ReverseProxy.Transforms;

namespace Samenspel.Gateway.Routing;

/// <summary>
/// Tells a service who asked and under which address people know the platform. What a client says about this itself is
/// dropped: by now <see cref="ConnectionInfo.RemoteIpAddress"/> is the client that the gateway believes in.
/// </summary>
internal sealed class FreshForwardedHeaders(Uri publicUrl) : RequestTransform
{
    private static readonly string[] Claims =
    [
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Forwarded-Port",
        "X-Original-For", "X-Original-Host", "X-Original-Proto", "X-Original-URL", "X-Rewrite-URL", "X-Real-IP",
    ];

    private readonly string host = publicUrl.Authority;
    private readonly string scheme = publicUrl.Scheme;

    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        var headers = context.ProxyRequest.Headers;
        var received = context.HttpContext.Request.Headers;
        foreach (var claim in Claims)
        {
            if (received.ContainsKey(claim)) headers.Remove(claim);
        }
        headers.Remove("Host");
        headers.TryAddWithoutValidation("Host", host);
        headers.TryAddWithoutValidation("X-Forwarded-Host", host);
        headers.TryAddWithoutValidation("X-Forwarded-Proto", scheme);
        if (context.HttpContext.Connection.RemoteIpAddress is { } client)
            headers.TryAddWithoutValidation("X-Forwarded-For", client.IsIPv4MappedToIPv6 ? client.MapToIPv4().ToString() : client.ToString());
        return default;
    }
}
