using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Samenspel.Gateway;

/// <summary>Section <c>Gateway</c> of the configuration. Every value has a default that fits a municipality of 400 000 people.</summary>
internal sealed class GatewayOptions : IValidatableObject
{
    public const string Section = "Gateway";

    /// <summary>Networks (CIDR) of the proxies in front of the gateway. Only they may say who the client is; with none, nobody may.</summary>
    public string[] KnownNetworks { get; set; } = [];

    /// <summary>Requests that one address may send in a minute. A town hall is often one address, so this is wide.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerAddressPerMinute { get; set; } = 6000;

    /// <summary>Requests that one person, or one other system, may send in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerUserPerMinute { get; set; } = 600;

    /// <summary>Forms and tokens that one address may send to sign-in pages in a minute. The lock on one account is the identity service's.</summary>
    [Range(1, int.MaxValue)]
    public int SignInsPerAddressPerMinute { get; set; } = 60;

    /// <summary>Largest request body, in bytes.</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public long MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Largest sum of request headers, in bytes.</summary>
    [Range(4096, 1024 * 1024)]
    public int MaxHeaderBytes { get; set; } = 32 * 1024;

    /// <summary>How long a service may be silent. A stream lives on as long as it says something within this time.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan ServiceTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Where somebody who finds a fault writes to, such as <c>mailto:security@...</c>; without it there is no <c>security.txt</c>.</summary>
    public Uri? SecurityContact { get; set; }

    public IPNetwork[] Networks() => [.. KnownNetworks.Select(network => IPNetwork.Parse(network))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => KnownNetworks
        .Where(network => !IPNetwork.TryParse(network, out _))
        .Select(network => new ValidationResult($"'{network}' in '{Section}:{nameof(KnownNetworks)}' is no network like 10.0.0.0/8."))
        .Concat(SecurityContact is null or { IsAbsoluteUri: true, Scheme: "mailto" or "https" or "tel" }
            ? [] : [new ValidationResult($"'{Section}:{nameof(SecurityContact)}' is no address like mailto:security@example.nl.")]);
}

internal static class GatewayOptionsExtensions
{
    public static void AddGatewayOptions(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateDataAnnotations();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<GatewayOptions>>((kestrel, options) =>
        {
            kestrel.Limits.MaxRequestBodySize = options.Value.MaxBodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = options.Value.MaxHeaderBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
    }

    public static GatewayOptions ReadGatewayOptions(this IApplicationBuilder app) =>
        app.ApplicationServices.GetRequiredService<IOptions<GatewayOptions>>().Value;
}
