using Samenspel.Gateway.Answers;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Gateway.Limits;

internal static class ForwardableMethods
{
    /// <summary>Refuses what is meant for a proxy itself: no service behind it can be asked that.</summary>
    public static void UseForwardableMethods(this WebApplication app) => app.Use((context, next) =>
        HttpMethods.IsConnect(context.Request.Method) || HttpMethods.IsTrace(context.Request.Method)
            ? ErrorAnswer.WriteAsync(context, CommonErrors.MethodNotAllowed)
            : next(context));
}
