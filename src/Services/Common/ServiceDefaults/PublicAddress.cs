using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Samenspel.ServiceDefaults;

/// <summary>The one address by which people and systems know the platform.</summary>
public static class PublicAddress
{
    /// <summary>The configuration key.</summary>
    public const string Key = "Samenspel:PublicUrl";

    /// <summary>Reads the address, with a trailing slash.</summary>
    /// <exception cref="InvalidOperationException">The key is missing or is no absolute http(s) address.</exception>
    public static Uri Read(IConfiguration configuration) =>
        Uri.TryCreate(configuration[Key]?.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new InvalidOperationException($"Configuration '{Key}' must be an absolute http or https address.");

    /// <summary>Whatever host a request came by, a part that makes links for people has one address: the public one.</summary>
    public static void UsePublicAddress(this WebApplication app)
    {
        var address = Read(app.Configuration);
        var host = HostString.FromUriComponent(address);
        app.Use((context, next) =>
        {
            (context.Request.Scheme, context.Request.Host) = (address.Scheme, host);
            return next(context);
        });
    }
}
