using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Samenspel.Web.SigningIn;

/// <summary>Each sign-in that begins leaves two cookies until it ends. Those that never end must not fill up the requests of the browser.</summary>
internal static class AbandonedSignIns
{
    private const string Nonce = "samenspel-nonce.", Correlation = "samenspel-correlation.";
    private const int Most = 8;

    /// <summary>The cookies go along with every page, so that they can be counted.</summary>
    public static void Configure(OpenIdConnectOptions options)
    {
        (options.NonceCookie.Name, options.CorrelationCookie.Name) = (Nonce, Correlation);
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
            (cookie.Path, cookie.SameSite, cookie.SecurePolicy) = ("/", SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
    }

    /// <summary>Another sign-in begins: when there are many already, they are given up. Who goes on with one of them begins again.</summary>
    public static void Drop(HttpContext http)
    {
        var begun = http.Request.Cookies.Keys.Where(name => name.StartsWith(Nonce, StringComparison.Ordinal) || name.StartsWith(Correlation, StringComparison.Ordinal)).ToArray();
        if (begun.Length < Most) return;
        foreach (var name in begun) http.Response.Cookies.Delete(name);
    }
}
