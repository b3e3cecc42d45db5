using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;

namespace Samenspel.Gateway.Limits;

/// <summary>Finds out from which address a request really comes.</summary>
internal static class ClientAddress
{
    /// <summary>
    /// Believes <c>X-Forwarded-For</c> of known networks only, back to the first address outside them. Without known
    /// networks the middleware would believe everybody, so then it is left out.
    /// </summary>
    public static void UseClientAddress(this WebApplication app)
    {
        var networks = app.ReadGatewayOptions().Networks();
        if (networks is []) return;

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <summary>The address to count by. One household or office holds a whole IPv6 /64.</summary>
    public static IPAddress CountedAs(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
