using Microsoft.AspNetCore.Diagnostics;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Gateway.Answers;

internal static class ErrorAnswersExtensions
{
    /// <summary>No failure leaves without an explanation, and none with a stack trace.</summary>
    public static void UseErrorAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => ErrorAnswer.WriteAsync(context,
                context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
                    ? GatewayErrors.ForBadRequest(bad.StatusCode)
                    : CommonErrors.Unexpected),
        });
        app.UseStatusCodePages(pages => ErrorAnswer.WriteAsync(pages.HttpContext, CommonErrors.ForStatus(pages.HttpContext.Response.StatusCode)));
    }
}
