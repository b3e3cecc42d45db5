using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samenspel.ServiceDefaults;

/// <summary>Answers <c>HEAD</c> as <c>GET</c>, without the body (RFC 9110, 9.3.2).</summary>
public static class HeadRequests
{
    /// <summary>Adds it; before the endpoint is chosen.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        var body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (HttpMethods.Head, body);
        }
    });
}
