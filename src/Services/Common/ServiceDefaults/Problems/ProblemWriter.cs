using Microsoft.AspNetCore.Http;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Writes every problem as <c>application/problem+json</c>, also for a client that asked for another type: a refusal must be readable.</summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        ProblemExtensions.Complete(context);
        return new ValueTask(context.HttpContext.Response.WriteAsJsonAsync(
            context.ProblemDetails, context.ProblemDetails.GetType(), options: null, "application/problem+json", context.HttpContext.RequestAborted));
    }
}
