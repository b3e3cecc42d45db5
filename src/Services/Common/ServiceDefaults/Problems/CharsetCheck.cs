using Microsoft.AspNetCore.Http;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Refuses a body in an encoding that does not exist, which reading it would stumble over.</summary>
internal sealed class CharsetCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.GetTypedHeaders().ContentType is not { Charset.HasValue: true, Encoding: null }) return next(context);
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType; // the page for statuses tells it in words
        return Task.CompletedTask;
    }
}
