using System.Collections.Frozen;
using Yarp.ReverseProxy.Transforms;

namespace Samenspel.Gateway.Routing;

/// <summary>Nobody outside learns where a service runs or what it runs on.</summary>
internal sealed class NoInternalAddresses(Uri publicUrl, IEnumerable<Uri> destinations) : ResponseTransform
{
    private static readonly string[] Traces = ["Server", "Via", "X-Powered-By", "X-AspNet-Version"];
    private static readonly string[] Addresses = ["Location", "Content-Location"];

    // The public host is here too: a service that forgot X-Forwarded-Proto redirects to it without TLS.
    private readonly FrozenSet<string> authorities =
        destinations.Append(publicUrl).Select(uri => uri.Authority).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public override ValueTask ApplyAsync(ResponseTransformContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        foreach (var trace in Traces) headers.Remove(trace);
        foreach (var name in Addresses)
        {
            if (headers.TryGetValue(name, out var value) && Uri.TryCreate(value, UriKind.Absolute, out var address) && authorities.Contains(address.Authority))
                headers[name] = new Uri(publicUrl, address.PathAndQuery + address.Fragment).AbsoluteUri;
        }
        return default;
    }
}
