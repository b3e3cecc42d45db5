using Samenspel.Domain;
using Samenspel.Gateway.Routing;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Gateway.Answers;

/// <summary>What the gateway itself may have to say.</summary>
internal static class GatewayErrors
{
    /// <summary>More requests than one address or person may send.</summary>
    public static readonly Error TooManyRequests = new("gateway.too-many-requests", 429,
        "You send too many requests. Please wait a moment and try again.", "U doet te veel tegelijk. Wacht even en probeer het opnieuw.");

    /// <summary>The client was too slow in sending its request.</summary>
    public static readonly Error RequestTooSlow = new("gateway.request-too-slow", 408,
        "Your request took too long to arrive. Please try again.", "Uw aanvraag kwam te langzaam binnen. Probeer het opnieuw.");

    /// <summary>A service is down (502, 503) or silent (504).</summary>
    public static readonly Error ServiceUnavailable = new("gateway.service-unavailable", 503,
        "The service {service} is not available for a moment. Please try again shortly.",
        "De dienst {service} is even niet bereikbaar. Probeer het zo nog eens.");

    /// <summary>The same, with the name of the service.</summary>
    public static Error Unavailable(PlatformService service, int status) => ServiceUnavailable with
    {
        Status = status,
        English = ServiceUnavailable.English.Replace("{service}", service.English, StringComparison.Ordinal),
        Dutch = ServiceUnavailable.Dutch.Replace("{service}", service.Dutch, StringComparison.Ordinal),
    };

    public static Error ForBadRequest(int status) => status == RequestTooSlow.Status ? RequestTooSlow : CommonErrors.ForStatus(status);
}
