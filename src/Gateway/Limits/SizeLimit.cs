using Samenspel.Gateway.Answers;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Gateway.Limits;

internal static class SizeLimit
{
    /// <summary>Refuses a body that announces itself as too large before a service is bothered. One without a length is cut off by the server.</summary>
    public static void UseSizeLimit(this WebApplication app)
    {
        var limit = app.ReadGatewayOptions().MaxBodyBytes;
        app.Use((context, next) =>
        {
            if (context.Request.ContentLength is not { } length || length <= limit) return next(context);
            context.Response.Headers.Connection = "close"; // the body is not read
            return ErrorAnswer.WriteAsync(context, CommonErrors.TooLarge);
        });
    }
}
