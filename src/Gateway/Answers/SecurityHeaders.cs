using Samenspel.Gateway.Reference;
using Samenspel.ServiceDefaults;

namespace Samenspel.Gateway.Answers;

/// <summary>Headers that tell a browser what it may not do. A service that sets one itself knows better, and wins.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration, IHostEnvironment environment)
{
    private const string DenyAll = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string OwnPages = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private readonly bool overTls = !environment.IsDevelopment() && PublicAddress.Read(configuration).Scheme == Uri.UriSchemeHttps;

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var (self, context) = ((SecurityHeaders, HttpContext))state;
            self.Complete(context);
            return Task.CompletedTask;
        }, (this, context));
        return next(context);
    }

    private void Complete(HttpContext context)
    {
        var headers = context.Response.Headers;
        var api = context.Request.Path.StartsWithSegments("/api");
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = ApiReference.ContentSecurityPolicy(context) ?? (api ? DenyAll : OwnPages);
        if (api && headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (overTls) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }
}
