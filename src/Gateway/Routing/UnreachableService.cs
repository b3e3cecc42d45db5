using Samenspel.Domain;
using Samenspel.Gateway.Answers;
using Samenspel.ServiceDefaults.Problems;
using Yarp.ReverseProxy.Forwarder;

namespace Samenspel.Gateway.Routing;

/// <summary>Turns what the proxy reports into an answer a person can use.</summary>
internal sealed partial class UnreachableService(RequestDelegate next, ILogger<UnreachableService> logger)
{
    private static readonly Dictionary<string, PlatformService> Services = PlatformService.All.ToDictionary(service => service.Name);

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        // An answer that has begun cannot be taken back: the proxy has cut it off, and the client sees that.
        if (context.GetForwarderErrorFeature() is not { } failure || context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
            return;

        if (BadRequest(failure.Exception) is { } bad)
        {
            context.Response.Headers.Connection = "close"; // the rest of the body is not read
            await ErrorAnswer.WriteAsync(context, GatewayErrors.ForBadRequest(bad.StatusCode));
            return;
        }
        var service = Services[context.GetReverseProxyFeature().Cluster.Config.ClusterId];
        LogUnreachable(service.Name, failure.Error);
        await ErrorAnswer.WriteAsync(context, GatewayErrors.Unavailable(service, Status(failure.Error)), retryAfter: TimeSpan.FromSeconds(5));
    }

    private static int Status(ForwarderError error) => error switch
    {
        ForwarderError.NoAvailableDestinations => StatusCodes.Status503ServiceUnavailable,
        ForwarderError.RequestTimedOut or ForwarderError.UpgradeActivityTimeout => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status502BadGateway,
    };

    private static BadHttpRequestException? BadRequest(Exception? exception) => exception switch
    {
        null => null,
        BadHttpRequestException bad => bad,
        IOException { InnerException: OverflowException } => new BadHttpRequestException("The size of a chunk is no size."),
        AggregateException many => many.InnerExceptions.Select(BadRequest).FirstOrDefault(bad => bad is not null),
        _ => BadRequest(exception.InnerException),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Service {Service} gave no answer: {Error}")]
    private partial void LogUnreachable(string service, ForwarderError error);
}
