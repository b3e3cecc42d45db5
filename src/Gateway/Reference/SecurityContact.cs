using System.Globalization;
using Microsoft.Extensions.Options;
using Samenspel.ServiceDefaults;

namespace Samenspel.Gateway.Reference;

/// <summary>Tells who finds a fault whom to write to (RFC 9116).</summary>
internal static class SecurityContact
{
    private const string Path = "/.well-known/security.txt";

    /// <summary>How long what is read now may be believed; well within the year that the standard asks for.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromDays(180);

    public static void MapSecurityContact(this WebApplication app) => app.MapGet(Path, Tell).AllowAnonymous();

    private static IResult Tell(IOptions<GatewayOptions> options, IConfiguration configuration, TimeProvider time)
    {
        if (options.Value.SecurityContact is not { } contact) return Results.NotFound();
        var until = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero) + Believed;
        return Results.Text($"""
            Contact: {contact.AbsoluteUri}
            Expires: {until.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}
            Preferred-Languages: nl, en
            Canonical: {new Uri(PublicAddress.Read(configuration), Path)}

            """.ReplaceLineEndings("\n"), "text/plain; charset=utf-8");
    }
}
