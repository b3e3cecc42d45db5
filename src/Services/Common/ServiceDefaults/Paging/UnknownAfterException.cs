using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ServiceDefaults.Paging;

/// <summary>The item after which a list should go on is not in it. An exception, so that no list has to hand it on.</summary>
public sealed class UnknownAfterException() : Exception("The item after which the list should go on is not in it.");

/// <summary>Tells the asker that <c>after</c> is the field that is wrong.</summary>
internal sealed class UnknownAfterHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not UnknownAfterException) return false;
        var error = CommonErrors.UnknownAfter;
        httpContext.Response.StatusCode = error.Status;
        var fields = new Dictionary<string, string[]> { ["after"] = [error.Sentence(httpContext.Request)] };
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = error.Explain(new HttpValidationProblemDetails(fields)),
        });
        return true;
    }
}
