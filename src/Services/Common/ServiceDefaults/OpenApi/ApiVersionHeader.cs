using Microsoft.AspNetCore.Http;

namespace Samenspel.ServiceDefaults.OpenApi;

/// <summary>Returns the full version of the API with every answer (API Design Rules, /core/version-header).</summary>
internal sealed class ApiVersionHeader(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            context.Response.Headers["API-Version"] = ServiceDescription.ApiVersion;
        return next(context);
    }
}
