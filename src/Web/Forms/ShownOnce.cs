using Microsoft.AspNetCore.DataProtection;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Forms;

/// <summary>
/// What a form made and is shown on the page after it, such as a code to write down: sealed in a cookie that no script reads, for a few minutes and for this person and page only.
/// So no address holds it, and asking for the page again makes nothing new.
/// </summary>
public static class ShownOnce
{
    private const string Cookie = "shown";
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    /// <summary>Keeps lines for the page of this address.</summary>
    public static void Keep(HttpContext http, string page, params IReadOnlyList<string> lines) =>
        http.Response.Cookies.Append(Cookie, Sealer(http, page).Protect(string.Join('\n', lines), Span), Options(http, page));

    /// <summary>The lines that were kept; null when there are none, or no longer.</summary>
    public static IReadOnlyList<string>? Read(HttpContext http, string page)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } kept) return null;
        try
        {
            return Sealer(http, page).Unprotect(kept).Split('\n');
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Sealer(HttpContext http, string page) => http.RequestServices.GetRequiredService<IDataProtectionProvider>()
        .CreateProtector("Samenspel.Web.ShownOnce", Session.IdOf(http)?.ToString() ?? "", page).ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext http, string page) =>
        new() { Path = page, MaxAge = Span, HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };
}
