namespace Samenspel.Identity.SigningIn;

/// <summary>Headers of the pages people sign in with: nothing from elsewhere, no scripts, in no frame, kept nowhere.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UsePageHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/account") || context.Request.Path.StartsWithSegments("/connect"))
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer"; // addresses of invitations hold a one-time token
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers.CacheControl = context.Request.Path.StartsWithSegments("/account/assets") ? "public, max-age=31536000" : "no-cache, no-store";
        }
        return next(context);
    });
}
